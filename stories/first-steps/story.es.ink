# id: first-steps
# title: Primeros pasos
# pathway: PW1
# variant: base
INCLUDE ../shared/state.ink

-> b1

// ---------------------------------------------------------------- B1 Una frase, y lo que hace
=== b1 ===
~ settle()
Un cuarto al fondo con una tetera, diez minutos antes de que abra el centro. Rosa trabaja aquí y le muestra cómo va esto.
# beat: B1 # rates: OPEN LISTEN
# hint: LISTEN Ella le dio una palabra suya.
Cuelga un paraguas mojado. # item: wet-umbrella
Lo que dice la gente aparece aquí. Lo que usted podría decir está abajo. Escoja una frase y vea lo que hace. # who: rosa # mood: neutral
Nadie le toma el tiempo. Empiezo yo. Ha sido un día pesado. # who: rosa # mood: tired
+ [Un día pesado. ¿Cómo ha sido? # id: been-like # OPEN=3 # LISTEN=3 # why: LISTEN Le devuelve su propia palabra y le deja a ella la respuesta.]
  Largo. Y bueno, casi todo. ¿Ve? Pude decir cualquier cosa. # who: rosa # mood: amused
  -> b2
+ [¿El autobús la dejó bajo la lluvia? # id: the-bus # OPEN=1 # LISTEN=1 # why: OPEN Pide un sí o un no, y es todo lo que recibe. # why: LISTEN Va tras una suposición y pasa de largo la palabra que ella dio.]
  No. # who: rosa # mood: neutral
  Y hasta ahí llegó. Una suposición se contesta rápido. # who: rosa # mood: neutral
  -> b2
+ [De verdad debería tomarse un día libre pronto. # id: day-off # OPEN=0 # LISTEN=1 # why: OPEN Es un consejo; ella no tiene nada que contestar. # why: LISTEN Oyó que está cansada, y ahí dejó de escuchar.]
  ¿Debería? # who: rosa # mood: wary
  Busca las tazas y no dice más. # pose: away
  -> b2

// ---------------------------------------------------------------- B2 Lo que cuenta
=== b2 ===
~ settle()
# beat: B2 # rates: PACE NOASSUME
# hint: PACE Ella le dijo dónde quiere parar.
Lo que cuenta es lo que usted dice, frase por frase. No cómo termina, y nunca lo que alguien le cuente. # who: rosa # mood: neutral
Cuando practica, ve el porqué enseguida y puede probar otra vez. En una evaluación lo ve al final. # who: rosa # mood: neutral
Lo que usted nota va al cuaderno, como mi paraguas. Al lado puede poner una razón común. # who: rosa # mood: thoughtful
Le toca una vez más. Hoy llegué tarde, y prefiero no decir por qué. # who: rosa # mood: wary
+ [Está bien. ¿Té o café? # id: tea-or-coffee # PACE=3 # NOASSUME=3 # why: PACE Para donde ella paró, y le da algo que escoger.]
  Café, por favor. Gracias por dejarlo ahí. # who: rosa # mood: relieved
  -> care
+ [Claro. Ya sabe que a mí me lo puede contar. # id: can-tell-me # PACE=1 # NOASSUME=2 # why: PACE Ella acaba de cerrar esta puerta, y aquí se intenta otra vez. # why: NOASSUME No adivina nada, pero da por hecho que hay algo que contar.]
  Lo sé. # who: rosa # mood: neutral
  No se lo cuenta.
  -> care
+ [¿Hubo problemas en su casa anoche? # id: trouble-at-home # PACE=0 # NOASSUME=0 # why: PACE Pide justo lo que ella quería dejar fuera. # why: NOASSUME Inventa una razón y se la entrega.]
  No. # who: rosa # mood: annoyed
  Se voltea hacia la tetera. # pose: away
  -> care

// ---------------------------------------------------------------- R2 Cómo hacer una pausa y cómo salir
=== care ===
~ settle()
# beat: R2
Lo último. Hay días en que esto es demasiado, y nadie pregunta por qué. # who: rosa # mood: thoughtful
“Pausa” detiene la escena y tiene un minuto para calmarse. Desde ahí puede leer mejor el resumen. Eso no se califica, y no le quita nada. # who: rosa # mood: neutral
“Salir ahora” está primero en cada página y deja la pantalla en blanco enseguida. También la tecla Mayús (Shift), tres veces. No borra el historial del navegador. # who: rosa # mood: neutral
+ [¿Y si digo algo que está mal? # id: something-wrong]
  Todo el mundo lo hace. Usted lo reconoce, lo corrige y sigue. Eso también cuenta. # who: rosa # mood: amused
  -> out
+ [Bien. Me gustaría empezar. # id: like-to-start]
  Entonces abro la puerta. # who: rosa # mood: amused
  -> out

=== out ===
~ settle()
# ending: E1 # title: Eso es todo
La tetera se apaga, y entran las primeras personas.
-> END
