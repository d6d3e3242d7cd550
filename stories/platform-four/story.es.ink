# id: platform-four
# title: Andén cuatro
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink

VAR telling = "left" // cómo se hizo el reporte: present, apart, bea o left
VAR left = false     // se fue con Cal antes de que alguien pudiera decir más

-> b1

// ---------------------------------------------------------------- B1 Las primeras palabras
=== b1 ===
La lluvia entra por debajo del techo del andén cuatro. El tablero marca las 9:40 p. m. # sfx: rain
Su colega Bea está en la camioneta. A través de las puertas de vidrio pueden verse.
# beat: B1 # rates: NONJUDGE PACE SETTING # shows: RF13 RF8
# hint: PACE Tiene frío y no sabe quién es usted. ¿Qué va antes de cualquier pregunta?
Un muchacho de unos dieciséis años ocupa la punta de la última banca, con una mochila entre los pies.
Trae los tenis empapados hasta las agujetas y una chamarra hecha para junio. # item: wet-sneakers
A su lado hay dos teléfonos, uno con la pantalla rota y uno nuevo. # item: two-phones
Tres dedos de la mano derecha golpetean la rodilla, como sobre los pistones de una trompeta.
Ya vio su gafete. Sigue tocando.
+ (parents) [¡Te ves congelado! Es demasiado tarde para que andes aquí solo. ¿Tus papás siquiera saben dónde estás esta noche? # id: parents # NONJUDGE=1 # PACE=1 # SETTING=1 # why: NONJUDGE La preocupación es amable, pero “demasiado tarde” y “siquiera saben” suenan a regaño, antes de que él sepa quién le habla.]
  ~ pressure(2)
  Estoy bien. # who: eli # mood: wary
  Mira el reloj para no tener que mirar a nadie.
  -> b2
+ (fight) [A ver si adivino: ¿pleito en tu casa y te saliste? A las once los sacan de aquí, así que, ¿cuál es el plan? # id: big-fight # NONJUDGE=0 # PACE=1 # SETTING=1 # why: NONJUDGE Adivina su historia en voz alta y le echa la culpa de la noche por haberse salido; la hora límite agrega presión.]
  ~ trust(-2)
  ~ pressure(3)
  Ya está de pie, con la mochila en un hombro. # sfx: steps
  Pues tengo hasta las once, entonces. # who: eli # mood: annoyed
  -> b2
+ (bench) [Hola, soy del centro juvenil de Mill Street. Calcetines, barras de granola, un cargador, sin compromiso. ¿Me puedo sentar? # id: free-bench # NONJUDGE=3 # PACE=3 # SETTING=3 # why: PACE La comida, los calcetines secos y el cargador van primero, no se pide nada a cambio, y él decide si alguien se sienta. # slide: 26]
  ~ trust(2)
  ~ pressure(-1)
  ~ offer()
  ~ needs_met = true
  Mueve la mochila el ancho de una mano.
  La banca es de todos. Cinco estrellas. Nomás que entra el aire. # who: eli # mood: amused
  -> b2
+ (wave) [(saludando con la mano, desde las puertas) ¡Oye! ¡En la camioneta hay calcetines y chocolate caliente, vente para acá! # id: hot-chocolate # NONJUDGE=2 # PACE=2 # SETTING=1 # why: SETTING Primero se ofrece algo caliente, y eso está bien; gritada de un lado al otro del andén, la oferta hace que todos lo miren. # slide: 16 26]
  ~ trust(1)
  ~ safety(-1)
  Junto a la máquina de boletos varias cabezas voltean. Él las revisa una por una.
  Más fuerte, si quieres. # who: eli # mood: wary
  -> b2

// ---------------------------------------------------------------- B2 “¿Entonces ahora llamas a la policía?”
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS NONJUDGE LISTEN
# hint: LIMITS Quiere saber qué hace usted con lo que él diga, antes de decirlo.
{
- b1.bench:
  La primera barra de granola se va en tres mordidas. La segunda va a la mochila, para después.
  Eli. Eso vale por dos barras. # who: eli # mood: amused
- b1.wave:
  Él no se acerca, así que el chocolate caliente va hasta él. Lo rodea con las dos manos.
  Eli. Para que no tengas que gritar “oye”. # who: eli # mood: amused
- b1.fight:
  Llueve demasiado para ir lejos. Se sienta otra vez, una banca más allá.
  Tengo nombre. Es Eli. # who: eli # mood: annoyed
- else:
  Usted se queda donde está. Al rato él mira la barra de granola que usted tiene en la mano, hasta que usted se la ofrece.
  Eli. Por si eso seguía en tu lista. # who: eli # mood: wary
}
Estaba con mi primo. Nomás espero a que pare la lluvia. # who: eli # mood: neutral
Sus ojos van al gafete y luego a las puertas.
¿Entonces ahora llamas a la policía? # who: eli # mood: wary # notice: Lee su gafete.
+ (between_us) [Para nada, eso no es lo que hacemos. Estoy aquí por ti, no por ellos. Lo que me cuentes hoy queda entre tú y yo, te lo prometo. # id: between-us # LIMITS=0 # NONJUDGE=2 # LISTEN=2 # ce: PROMISE A # why: LIMITS Nadie puede guardar este secreto con alguien menor de 18 años, y él se va a enterar en el peor momento.]
  ~ trust(2)
  ~ promised = true
  Baja los hombros. Por primera vez se recarga.
  {shut():Bueno.|Bueno. Qué bien. Nadie dice eso así nomás.} # who: eli # mood: relieved
  -> b3
+ (limits) [Es justo preguntar. No soy policía. Si alguien menor de 18 no está a salvo, sí tengo que avisar, y trataría de decírtelo primero. # id: fair-question # LIMITS=3 # NONJUDGE=3 # LISTEN=3 # why: LIMITS Contesta lo que él preguntó y dice qué no puede quedar en privado, antes de que él cuente algo importante.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  {shut():Bueno.|Bueno. Al menos lo dijiste.} # who: eli # mood: thoughtful
  Sus dedos empiezan a tocar otra vez.
  -> b3
+ (depends) [Depende. ¿Hay alguna razón para que yo llame a alguien? Si no has hecho nada, conmigo de verdad no tienes de qué preocuparte, ¿sí? # id: depends # LIMITS=1 # NONJUDGE=1 # LISTEN=1 # why: LISTEN Su pregunta regresa como una pregunta sobre lo que él hizo; lo que necesitaba saber queda sin respuesta.]
  ~ pressure(2)
  ~ trust(-1)
  Se sube el cierre hasta la barbilla.
  Olvídalo. # who: eli # mood: annoyed
  -> b3
+ (later) [No soy policía, soy del centro juvenil. Hay cosas que no me puedo guardar, pero primero a que entres en calor, y luego las vemos. # id: over-later # LIMITS=2 # NONJUDGE=2 # LISTEN=2 # why: LIMITS Es honesto decir que algo no puede quedar en privado; cuáles cosas queda para luego, y luego puede ser después de que las cuente.]
  Como sea. # who: eli # mood: neutral
  Pero no aparta la mirada.
  -> b3

// ---------------------------------------------------------------- B3 “Es complicado”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NOASSUME # shows: RF11 RF1 # ask: FT1
# hint: LISTEN Le dio una palabra suya con la que se puede trabajar.
El autobús 31 abre las puertas para nadie y las vuelve a cerrar. # sfx: bus
{
- not shut():
  El tercero de la noche. Estoy calificando a los choferes. # who: eli # mood: amused
}
Sus respuestas se hacen más cortas, y la mitad son bromas. # item: short-joking
{
- b1.parents:
  Sin papás, antes de que preguntes otra vez. # who: eli # mood: wary
}
Estaba con mi amigo. Y luego ya no. Es complicado. # who: eli # mood: tired # item: changing-story
+ (kicked) [Complicado, ya veo. ¿Tu amigo te corrió? # id: kick-out # OPEN=1 # LISTEN=2 # NOASSUME=1 # why: OPEN Su palabra regresa, pero una suposición la cierra: solo queda decir sí o no.]
  No. # who: eli # mood: neutral
  Espera a ver si viene otra.
  -> promise_asked
+ (home) [¿Por qué no te fuiste a tu casa? # id: go-home # OPEN=0 # LISTEN=0 # NOASSUME=1 # why: OPEN “Por qué no” le pide que se defienda, y da por hecho que la casa es un lugar al que se puede ir. # slide: 18 26]
  ~ trust(-2)
  ~ pressure(2)
  Tú no conoces mi casa. # who: eli # mood: annoyed
  -> promise_asked
+ (stacked) [Entiendo. ¿Dónde estabas, con quién estabas y qué pasó después? # id: got-it # OPEN=1 # LISTEN=1 # NOASSUME=3 # why: OPEN Tres preguntas de un jalón: él solo puede escoger la más chica, y “complicado” pasa sin que nadie lo oiga.]
  ~ pressure(2)
  Con mi amigo. Ya dije. # who: eli # mood: wary
  Las otras dos preguntas se quedan ahí tiradas.
  -> promise_asked
+ (complicated) [Complicado. (Usted espera.) ¿Cómo ha estado tu día? # id: todays-been # OPEN=3 # LISTEN=3 # NOASSUME=3 # why: LISTEN Le devuelve su propia palabra, luego silencio, y luego una sola pregunta que el día puede contestar como él quiera. # slide: 26]
  ~ trust(1)
  ~ pressure(-1)
  {shut():Largo.|Largo. Me vine caminando desde el centro comercial. Mi hermanita cree que estoy en un campamento de música.} # who: eli # mood: tired
  {
  - not shut():
    Con una trompeta que está bajo llave en la escuela. Ella sí tiene buen techo. # who: eli # mood: amused
  }
  -> promise_asked

// ---------------------------------------------------------------- R2 la promesa vuelve
=== promise_asked ===
{ not promised: -> b4 }
~ settle()
# beat: R2
Mira de lado hacia usted.
Entonces esto se queda aquí, ¿verdad? Todo. Lo prometiste. # who: eli # mood: thoughtful
+ [Dije de más. Si no estás a salvo, sí tengo que avisar. Perdón por haberte dicho otra cosa. # id: more-than # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  Lo piensa lo que tarda un autobús en irse.
  {shut():Bueno.|Bueno. Mejor ahora que a medianoche.} # who: eli # mood: thoughtful
  -> b4
+ [Bueno, lo pequeño se queda aquí, eso quise decir. Por dónde caminaste, qué chofer se lleva las cinco estrellas, cosas así. # id: small-stuff]
  Claro. # who: eli # mood: wary
  -> b4
+ [Ahorita no te preocupes por nada de eso. Primero vamos a ver cómo cargamos ese teléfono tuyo. # id: phone-first]
  Asiente, un poquito de más.
  -> b4

// ---------------------------------------------------------------- B4 La navaja
=== b4 ===
~ settle()
# beat: B4 # rates: NOTICE OPEN NONJUDGE # shows: RF9
# hint: NOTICE Diga lo que se puede ver y mantenga viva la explicación sencilla.
Inclina el teléfono roto para que usted vea a una niña a la que le falta un diente.
{
- shut():
  Mi hermana. Mia. El sábado cumple años. # who: eli # mood: neutral
- else:
  Ella es Mia, mi hermana. Vive con nuestra tía. El sábado cumple nueve y ya es la jefa. # who: eli # mood: amused
}
Busca en la mochila un cable, de esos que solo jalan si los doblas.
Con el cable sale una navajita plegable, que se queda entre los pies de usted. # item: knife
+ (lockbox) [Vi la navaja. Mucha gente que duerme fuera trae una. En la camioneta hay una caja con llave, y luego te la dan. ¿Cómo lo hacemos? # id: lock-box # NOTICE=3 # OPEN=3 # NONJUDGE=3 # why: NOTICE Nombra lo que se vio, agrega una razón común, da la regla y le deja a él el cómo.]
  ~ offer()
  ~ trust(1)
  Es para la bici. {not shut():Las arreglo. }La caja está bien. # who: eli # mood: relieved
  Él mismo la lleva a las puertas y mira cómo Bea le da vuelta a la llave.
  -> b5
+ (whoa) [Epa, ¿y esa navaja? ¿Para quién es? Nadie se acerca a mi camioneta con un arma, así que dámela ahorita mismo y después podemos hablar tú y yo. # id: whoa # NOTICE=0 # OPEN=0 # NONJUDGE=0 # why: NONJUDGE A una navaja cerrada se le responde como a una amenaza: una acusación, una orden, y no se habla hasta que obedezca.]
  ~ trust(-2)
  ~ pressure(2)
  La navaja ya está en la mochila antes de que usted termine. Él mira la puerta.
  -> b5
+ (logged) [(No decir nada, para no asustarlo. Seguir platicando de bicis y escribir “armado” en la bitácora cuando él se agacha hacia la mochila.) # id: say-nothing # NOTICE=1 # OPEN=1 # NONJUDGE=2 # why: NOTICE “Armado” es una conclusión, y se saca donde él no puede contestar; ni siquiera se menciona que una navaja va con una bici.]
  ~ safety(-1)
  A mí me gustan los cuadros viejos de acero. Hasta se puede... ¿Qué estás escribiendo? # who: eli # mood: wary
  Usted da vuelta a la hoja. Él ya vio lo suficiente.
  -> b5
+ (adds_up) [Una navaja, dos teléfonos, dormir en la calle. Me preocupa un poco lo que eso suma. ¿Alguien te hace llevarle cosas de un lado a otro? # id: adds-up # NOTICE=0 # OPEN=1 # NONJUDGE=1 # why: NOTICE Las señales se suman en una historia y se le entregan para que diga que sí; cada una tiene una razón común.]
  ~ trust(-2)
  Tú no sabes nada. # who: eli # mood: annoyed
  La navaja vuelve a la mochila, y la mochila va debajo de la banca.
  -> b5

// ---------------------------------------------------------------- B5 “Le debo”
=== b5 ===
~ settle()
# beat: B5 # rates: PACE OPEN NOLABEL # shows: RF3 RF6 # ask: FT2
# hint: PACE Acaba de decirle dónde quiere parar.
{
- b4.whoa:
  Ahora tiene las manos a la vista, una en cada rodilla.
- b4.logged:
  Le habla más al cuaderno que a usted.
}
El teléfono nuevo vibra y se va moviendo por la banca hasta que él lo voltea. Seis llamadas perdidas. # sfx: phone # item: missed-calls
{shut():Cal. Me quedo con él.|Es Cal. Me deja quedarme con él.} # who: eli # mood: tired # item: lets-me-crash
Le debo. # who: eli # mood: neutral # item: owes-him
{shut():Hay cosas que tengo que hacer para quedar a mano.|Hay cosas que tengo que hacer para quedar a mano. Ya sabes. A mano.} # who: eli # mood: tired # item: stuff-to-do
No quiero hablar de eso. # who: eli # mood: wary
+ (trust_me) [Puedes confiar en mí. ¿Qué clase de cosas, exactamente, te pone a hacer? # id: trust-me # PACE=0 # OPEN=1 # NOLABEL=2 # ce: DETAIL # why: PACE Dijo que no quiere hablar de eso, y las siguientes palabras piden justo eso.]
  ~ trust(-3)
  ~ pressure(4)
  Se pone la capucha. # mood: wary
  Por un rato habla la lluvia. # sfx: rain
  -> asked_too_much
+ (a_word) [Nada de esto es tu culpa, Eli. Hay una palabra para lo que él hace: eres víctima de trata, y para eso hay ayuda. # id: not-your-fault # PACE=1 # OPEN=1 # NOLABEL=0 # why: NOLABEL La amabilidad trae una etiqueta que él no escogió, sacada de unas pocas palabras que ya le pesaba haber dicho.]
  ~ trust(-1)
  ~ pressure(1)
  Yo no soy ningún... No me digas así. # who: eli # mood: annoyed
  -> b6
+ (leave_it) [Entonces ahí lo dejamos. No me debes lo demás. ¿Qué haría que esta noche estuviera bien para ti? # id: leave-it # PACE=3 # OPEN=3 # NOLABEL=3 # why: PACE Para donde él paró. Lo que dijo basta para actuar, y la única pregunta que queda es sobre su noche.]
  ~ trust(2)
  ~ pressure(-2)
  ~ offer()
  {shut():Dormir.|Dormir. Y no volver hasta que sepa qué hacer.} # who: eli # mood: relieved
  {
  - open_up():
    No es, o sea, mala persona. Me enseñó a centrar una rueda. Nomás que cada favor viene con recibo. # who: eli # mood: thoughtful
  }
  -> b6
+ (just_so) [Está bien. Nada más para saber: ¿vives con él, te puedes ir cuando quieras, él tiene tus cosas? # id: just-so # PACE=0 # OPEN=1 # NOLABEL=2 # why: PACE Tres preguntas seguidas, cada una de sí o no, después de que dijo dónde para. # slide: 26 27]
  ~ pressure(2)
  Dije que no quiero. # who: eli # mood: annoyed
  -> b6

// ---------------------------------------------------------------- R5 preguntó de más
=== asked_too_much ===
~ settle()
# beat: R5
Bajo la capucha solo se ven una barbilla y un pulgar que da vueltas y vueltas sobre la pantalla rota.
+ [Pregunté de más. Dijiste que no querías, y yo seguí. Podemos dejarlo justo ahí. # id: asked-too-much # repairs: DETAIL]
  ~ trust(1)
  El pulgar se detiene. Tarda un rato en volver a empezar.
  -> b6
+ [Solo pregunto porque te quiero ayudar, y no puedo si no sé qué está pasando. # id: only-asking]
  La capucha se voltea hacia la pared.
  -> b6
+ [Oye, la trompeta. Vi tus dedos. ¿Hace cuánto que tocas? # id: the-trumpet]
  Hace rato. # who: eli # mood: tired
  -> b6

// ---------------------------------------------------------------- B6 Cal en las puertas de vidrio
=== b6 ===
~ settle()
# beat: B6 # rates: SETTING NOASSUME PACE # shows: RF4
# hint: SETTING Lo que diga ahora lo oyen dos personas.
Bea entra de espaldas, sacudiéndole la lluvia a una caja de calcetines. # sfx: door
Detrás de ella entra un hombre de veintitantos, pelo mojado, sonrisa fácil, el teléfono en la mano.
¡Aquí estás, hombre! # who: cal
Es mi primo, me tenía preocupadísimo. Gracias por quedarse con él, en serio. # who: cal # item: says-cousin
Los tres dedos se quedaron quietos. Eli estudia las agujetas de sus tenis. # item: went-quiet
+ (nod) [(acercándose, para que Cal no le vea la cara) Rápido, solo mueve la cabeza si no estás bien con él, y de ahí Bea y yo nos encargamos. # id: just-nod # SETTING=0 # NOASSUME=1 # PACE=1 # ce: FRONT # why: SETTING Cal está ahí mismo; solo hay una respuesta que él puede dar, y Cal ve que algo se preguntó.]
  ~ alert(2)
  ~ safety(-3)
  La sonrisa de Cal sigue ahí. Sus ojos van de usted a Eli y regresan.
  Sí. Con él todo bien. # who: eli # mood: neutral # notice: Lo dice sin tono.
  -> on_the_spot
+ (between) [(poniéndose entre los dos) Yo sé lo que usted le está haciendo. Tiene dieciséis años. Se me va ahora mismo, o llamo para reportarlo. # id: leave-now # SETTING=0 # NOASSUME=0 # PACE=1 # ce: CONFRONT # why: SETTING Le dice a Cal lo que se sospecha. Lo que venga después lo tiene que vivir Eli, más tarde y sin nadie a su lado.]
  ~ alert(3)
  ~ safety(-4)
  Epa. Está bien. No sé qué le habrá contado. Vente, hombre, ya nos vamos. # who: cal
  Yo no dije nada. # who: eli # mood: wary
  Se lo dice a Cal, no a usted. Ya están bajo la lluvia antes de que se cierren las puertas. # sfx: door # leaves: eli # leaves: cal
  ~ left = true
  -> raised_the_risk
+ (minute) [(Darles un minuto a solas mientras usted sale a llamar a su supervisora, y no perder de vista a ninguno de los dos a través del vidrio.) # id: a-minute # SETTING=1 # NOASSUME=2 # PACE=1 # why: SETTING Pedir consejo es sensato; pero lo deja a solas con el hombre frente al que acababa de callarse. # slide: 16 24]
  ~ alert(1)
  ~ safety(-1)
  Al otro lado del vidrio Cal habla. Eli asiente mirando el piso.
  { tr < 6:
    ~ left = true
    Luego los dos van caminando, y la puerta del fondo se cierra detrás de ellos. # sfx: door # leaves: eli # leaves: cal
    -> endings
  }
  Luego Eli señala su teléfono, encoge los hombros y sale hacia usted.
  Le dije que necesito el cargador. # who: eli # mood: thoughtful
  -> b7
+ (charger) [(a Cal, con calma) Hola, somos del centro, ya casi. (a Eli, como si nada) Bea va de regreso, por si quieres el cargador, o terminamos aquí. # id: nearly-done # SETTING=3 # NOASSUME=3 # PACE=3 # why: SETTING Frente a Cal no se pregunta nada y nada le da motivo para inquietarse; aun así, Eli tiene una razón sencilla para irse o quedarse.]
  ~ safety(2)
  ~ offer()
  {shut():El cargador.|El cargador. Sí. Este anda en dos por ciento.} # who: eli # mood: relieved
  Ya está de pie y al lado de Bea antes de que termine la frase. # sfx: steps
  Claro, sin prisa. Aquí espero. # who: cal
  -> b7

// ---------------------------------------------------------------- R6 puesto en aprietos, con el puente de Bea
=== on_the_spot ===
~ settle()
{ overheard():
  ~ private_again()
}
# beat: R6
¿Señor? Cambiaron los últimos autobuses. Déjeme mostrarle en el mapa. # who: bea
Cal va con ella, diez pasos, el teléfono en la mano. Por un momento no hay nadie tan cerca que pueda oír.
+ [Te puse en un aprieto frente a él. Perdón. No tienes que contestar nada. # id: on-the-spot # repairs: FRONT]
  ~ trust(1)
  {shut():Bueno.|Bueno. Nomás no cuando él esté ahí parado.} # who: eli # mood: tired
  Caminan a la par hasta la camioneta, por el cargador.
  -> b7
+ [Perdón, ya venía para acá y me tuve que apurar. Solo necesitaba saber que estabas bien con él. # id: be-quick]
  Dije que todo bien con él. # who: eli # mood: annoyed
  Camina a la camioneta delante de usted. Ahí está el cargador.
  -> b7
+ [Bea tiene chocolate en la camioneta, y un cargador. Vamos para allá mientras él revisa su autobús. # id: his-bus]
  Va detrás, a unos pasos. # sfx: steps
  -> b7

// ---------------------------------------------------------------- R6 con Bea, cuando él ya se fue
=== raised_the_risk ===
~ settle()
# beat: R6-bea
La caja de calcetines está en el piso. Bea lo vio todo.
Creo que ya iba a venirse conmigo. # who: bea
+ [Aumenté el riesgo al decirle eso a Cal en la cara. Llamemos ya, para que alguien vaya a ver que esté bien. # id: raised-risk # repairs: CONFRONT]
  Tú llamas a la Careline y yo a la supervisora. ¿Por dónde se fueron? # who: bea
  -> endings
+ [Alguien se lo tenía que decir tarde o temprano. Tú le viste la cara al muchacho cuando entró ese hombre. # id: somebody-had-to]
  La vi. Todavía no sé qué significa. Voy a llamar. # who: bea
  -> endings
+ [(Levantar los calcetines.) Hacemos el reporte en la camioneta. Terminemos los otros andenes mientras todavía hay gente. # id: other-platforms]
  No. Primero llamamos. # who: bea
  -> endings

// ---------------------------------------------------------------- B7 La llamada que hay que hacer
=== b7 ===
~ settle()
~ private_again()
# beat: B7 # rates: LIMITS NONJUDGE PLAN
# hint: LIMITS Él no puede impedir la llamada. ¿Qué parte de ella todavía puede ser suya?
La puerta lateral de la camioneta está abierta de par en par hacia el farol. Bea sirve, y la lluvia toca en el techo. # sfx: rain
Al otro lado de la calle, detrás del vidrio, Cal está ante el mapa de los últimos autobuses con el teléfono en la oreja.
{
- b4.lockbox:
  Todavía tienes mi navaja, ¿no? # who: eli # mood: neutral
  Con firma y todo. # who: bea
- b4.logged:
  ¿Esto también va a tu cuaderno? # who: eli # mood: wary
- else:
  Bea le da unos calcetines que todavía traen la etiqueta. Él lee la etiqueta.
}
{
- limits_told:
  Ya sé lo que dijiste antes. Que tendrías que hacerlo. # who: eli # mood: thoughtful
- promised:
  Dijiste que entre tú y yo. Eso dijiste. # who: eli # mood: wary
}
Entonces ya está, ¿no? No tienes que llamar a nadie. Por favor no llames. # who: eli # mood: tired # notice: Sostiene el vaso con las dos manos.
+ (already) [(llamando desde el asiento de adelante mientras él entra en calor) Ya los llamé yo, para que no tuvieras que pasar por todo eso. Tú descansa. # id: called-already # LIMITS=1 # NONJUDGE=2 # PLAN=1 # why: LIMITS El reporte se hace a tiempo, pero a sus espaldas: se entera cuando ya no queda nada que agregar ni que preguntar.]
  ~ trust(-3)
  ~ broken_promise()
  ~ telling = "apart"
  El reloj del tablero marca las 10:40. Él mira el reloj y luego a usted.
  Deja el vaso en el escalón y no dice nada.
  -> promise_due
+ (together) [{not limits_told:Debí decírtelo antes. }Sí tengo que llamar hoy. Siéntate conmigo y oyes cada palabra. ¿Qué deben saber de lo que necesitas? # id: every-word # LIMITS=3 # NONJUDGE=3 # PLAN=3 # why: LIMITS El reporte se hace, y se hace con él: oye cada palabra y decide qué dice sobre lo que necesita.]
  ~ trust(1)
  ~ offer()
  ~ broken_promise()
  ~ telling = "present"
  {shut():La casa no.|Diles que a la casa no. La de los gritos. Y lo del sábado.} # who: eli # mood: thoughtful
  Usted llama a la Careline a las 10:40, con el teléfono entre los dos. Dos veces él se acerca y corrige algo. # sfx: phone
  {
  - open_up():
    Pon que me quedo con Cal. De eso no digo más. # who: eli # mood: thoughtful
  }
  -> promise_due
+ (wont) [Está bien. Hoy has sido derecho conmigo y yo voy a serlo contigo: me pediste que no llamara a nadie, y no voy a llamar. # id: straight # LIMITS=0 # NONJUDGE=2 # PLAN=1 # ce: NOREPORT # why: LIMITS Se siente como cumplirle, y deja a un joven en peligro sin el reporte que pide la ley.]
  ~ broken_promise()
  Gracias. En serio. # who: eli # mood: relieved
  Bea dejó de servir.
  -> call_due
+ (hands_tied) [Tengo que hacerlo, es la ley y estoy de manos atadas. Perdón, ya sé que eso no es lo que querías de mí esta noche, ni mucho menos. # id: hands-tied # LIMITS=2 # NONJUDGE=2 # PLAN=1 # why: PLAN Se le dice de frente, y eso está bien; “de manos atadas” no le deja parte en lo que se dice ni en lo que sigue.]
  ~ pressure(2)
  ~ broken_promise()
  ~ telling = "present"
  Ya sabía. # who: eli # mood: annoyed
  Se queda para la llamada, a las 10:40, mirándose los calcetines. # sfx: phone
  -> promise_due

// ---------------------------------------------------------------- R7 la promesa, después de la llamada
=== promise_due ===
{ not promised: -> b8 }
~ settle()
# beat: R7
Lo prometiste. Te lo pregunté derecho, en la banca, y lo prometiste. # who: eli # mood: annoyed
+ [Sí, y no me tocaba a mí prometerlo. Perdón. Que estés a salvo, eso lo tengo que pasar. Lo demás lo cuentas tú. # id: not-mine # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  Asiente una vez. No es perdón, pero es una respuesta.
  -> b8
+ [Tenías miedo, y de alguna forma te tenía que hacer hablar. Si empiezo con reglas, te vas, y no estaríamos aquí platicando. # id: talking-somehow]
  Entonces fue una trampa. # who: eli # mood: tired
  -> b8
+ [Ya sé. Mejor vemos lo que sigue, ¿sí? La persona de la Careline ya viene, y Bea tiene más de ese chocolate. # id: what-next]
  Mira el chocolate como si también le hubiera prometido algo.
  -> b8

// ---------------------------------------------------------------- R7 la llamada que no se hizo
=== call_due ===
~ settle()
# beat: R7-call
No puedo dejarlo así, y tú tampoco. Dame el teléfono, o llama tú. # who: bea
Eli la mira a ella y luego a usted.
+ [Sí tengo que hacer esa llamada. Me equivoqué al decir que no la haría, Eli. Hagámosla tú y yo. # id: after-all # repairs: NOREPORT PROMISE]
  ~ promised = false
  ~ limits_told = true
  ~ telling = "present"
  Ya decía yo. Entonces diles que a la casa no. # who: eli # mood: tired
  Usted llama a las 10:40, con el teléfono entre los dos. # sfx: phone
  -> b8
+ [(a Eli) Esa llamada es de Bea, no mía. Yo cumplí con lo mío, tú me oíste. No puedo impedir que ella haga lo que hace. # id: my-side]
  ~ telling = "bea"
  Bea toma el teléfono y se para donde él la pueda oír. Son las 10:40.
  ¿Importa de quién es el teléfono? # who: eli # mood: annoyed
  -> b8
+ [(No decir más, dejar que Bea tome el teléfono y llenarle otra vez el vaso, para que tenga algo que sostener mientras ella habla.) # id: fill-his-cup]
  ~ telling = "bea"
  Bea se lo dice primero a él y luego marca. Son las 10:40.
  Todo el tiempo tiene los ojos en usted, no en ella.
  -> b8

// ---------------------------------------------------------------- B8 Esta noche y el sábado
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN HANDOFF # ask: FT3
# hint: PLAN Él conoce a su propia gente y sus lugares. De uno en uno.
Veinte minutos, dice la Careline, y alguien estará aquí. Al otro lado de la calle ya no hay nadie detrás del vidrio.
Eli trae puestos los calcetines secos. Los revisa.
{
- not shut():
  Calcetines secos. Sin quejas. # who: eli # mood: amused
}
{
- b1.fight:
  Ya casi son las once. Aquí es donde me sacan, ¿no? Tú dijiste. # who: eli # mood: wary
}
{shut():El sábado tengo que estar con Mia.|El sábado tengo que estar con Mia, pase lo que pase. Le arreglé un timbre para la bici. Suena durísimo.} # who: eli # mood: thoughtful
¿Y si se pone feo? Ustedes dos se van a su casa. Yo no. # who: eli # mood: tired
+ (leaflets) [Hay mucha ayuda. Llévate estos seis folletos, ahí viene cada número que puedas necesitar, para esta noche y para el sábado también. # id: six-leaflets # PLAN=1 # OPEN=1 # HANDOFF=1 # why: PLAN Seis folletos contestan una pregunta que él no hizo; a quién llamaría y cómo guardaría el número queda sin saberse.]
  Empareja los folletos, los dobla una vez y los deja caer en la basura.
  {
  - shut():
    Gracias. # who: eli # mood: tired
  - else:
    Gracias. Los voy a estudiar. # who: eli # mood: amused
  }
  -> endings
+ (block) [Primero que nada, bloquéalo y dame ese teléfono. En el albergue hay una cama, hoy te vas para allá, y no se hable más del asunto. # id: first-thing # PLAN=0 # OPEN=0 # HANDOFF=0 # ce: COERCE # why: PLAN Cada paso se decide por él, hasta en qué mano queda su teléfono; la cama puede ser buena, pero nada del plan es suyo.]
  ~ trust(-3)
  Los dos teléfonos van a la chamarra, y las dos manos encima.
  No. # who: eli # mood: wary
  -> decided_for_him
+ (coach) [Me quedo hasta que lleguen. Si se pone feo hoy o el sábado, ¿a quién querrías llamar? (Luego, a dónde ir y cómo guarda el número.) # id: want-to-call # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN Pregunta por su propia gente y sus lugares, de uno en uno. Cómo guarda el número es cosa suya, y usted se queda hasta que llegue la siguiente persona.]
  ~ offer()
  {shut():La entrenadora de Mia. A lo mejor.|La entrenadora de Mia. Deja prendida la luz de la entrada y no pregunta las cosas dos veces.} # who: eli # mood: thoughtful
  Y lo guardo a mi manera. # who: eli # mood: neutral
  -> endings
+ (safeline) [¿Tienes a alguien a quien llamar? Si no, la Runaway Safeline es buena, mira, aquí te apunto el número. # id: safeline # PLAN=2 # OPEN=1 # HANDOFF=1 # why: OPEN A “tienes a alguien” se puede contestar que no, y el número ya se está apuntando antes de que él conteste.]
  {shut():Supongo.|A lo mejor la entrenadora de Mia. No sé.} # who: eli # mood: neutral
  Lee el número una vez y le devuelve la pluma.
  -> endings

// ---------------------------------------------------------------- R8 decidido por él
=== decided_for_him ===
~ settle()
# beat: R8
Nadie se mueve. Un autobús pasa por la calle mojada. # sfx: bus
+ [No me tocaba decidir eso. El teléfono es tuyo, y hay ayuda para ti con teléfono o sin él. ¿Qué querrías hacer esta noche? # id: phone-is-yours # repairs: COERCE]
  ~ trust(1)
  Pensar. Un minuto. Con mi teléfono. # who: eli # mood: wary
  Usted le da el minuto.
  -> endings
+ [Perdón, nomás quiero que estés a salvo, Eli. Si hubieras visto lo que yo he visto en estos andenes, tú también lo bloquearías, créeme. # id: want-you-safe]
  Me conoces desde hace una hora. # who: eli # mood: annoyed
  -> endings
+ [Bueno, pues. La persona de la Careline llega en unos minutos, ella puede ver contigo lo del teléfono y la cama. # id: sort-out]
  Genial. # who: eli # mood: tired
  -> endings

// ---------------------------------------------------------------- Finales: el primero cuya condición se cumple
=== endings ===
~ settle()
{
- pulled() || left: -> pulled_away
- promised || telling == "bea": -> the_promise
- shut(): -> shut_down
- tr < 4 || draw == 0: -> number_in_his_pocket
- limits_told && ch >= 3 && tr >= 6 && (b7.together || b7.hands_tied): -> his_plan
- else: -> one_night
}

=== pulled_away ===
# ending: E4 # title: Se fue con él # telling: left
La punta de la banca está vacía. {needs_met:Queda media barra de granola.|Las huellas mojadas de dos tenis van hacia las puertas.} # leaves: eli # leaves: cal
Desde ahí usted llama a la Careline, a las 10:28, y dice lo que se vio y se oyó y por dónde se fueron.
Bea tiene a su supervisora en el otro teléfono y pide que alguien vaya a ver que esté bien. Dieciséis años, chamarra de verano, tenis mojados. # sfx: phone
Mañana estamos aquí, en la misma banca, y a lo mejor él también. Ahora siéntate un minuto. Después hablamos de esas puertas. # who: bea
-> END

=== the_promise ===
{
- telling == "bea":
  # ending: E6 # title: La promesa # telling: bea
- telling == "apart":
  # ending: E6 # title: La promesa # telling: apart
- else:
  # ending: E6 # title: La promesa # telling: present
}
La trabajadora de la Careline llega a las once. Eli le da su nombre y el de Mia, y dice que sí a la cama.
Se despide de Bea. # sfx: steps # leaves: eli
Pero sí volteó, en la esquina. # who: bea
Mañana le dices qué te puedes guardar y qué no. Lo primero, antes de los calcetines. Yo voy contigo. # who: bea
-> END

=== shut_down ===
// Aquí solo lleva una llamada en la que él estuvo presente.
# ending: E5 # title: Se cerró # telling: present
Cuando llega la trabajadora de la Careline, Eli responde a su nombre, y es todo lo que responde.
Usted deja las otras barras de granola donde él las alcance. El reporte tiene lo que se vio y lo que él dijo, y nada más.
Se quedó con los calcetines puestos. Hay noches en que esa es toda la conversación. # who: bea
Donde usted estaba, los dedos vuelven a tocar, muy quedito.
-> END

=== number_in_his_pocket ===
{
- telling == "apart":
  # ending: E3 # title: El número en el bolsillo # telling: apart
- else:
  # ending: E3 # title: El número en el bolsillo # telling: present
}
Voy a caminar un rato. No a casa de Cal. Solo caminar. # who: eli # mood: tired
Toma una tarjeta de la puerta de la camioneta y se la mete en el bolsillo.
{
- b4.lockbox:
  Bea abre la caja sin que se lo pidan. Le dijeron que se la devolverían.
}
Nadie lo detiene. La Careline tiene el reporte y ahora sabe por dónde se fue; la supervisora de usted también. # sfx: phone
No hagan un drama. # who: eli # mood: neutral # notice: Desde la esquina levanta una mano. # leaves: eli
Mañana, a las 9:40, la misma banca. Usted mete dos barras de granola en el abrigo.
-> END

=== his_plan ===
# ending: E1 # title: Su plan # telling: present
La trabajadora de la Careline y Bea van con él al albergue juvenil al que dijo que sí. No a la casa de los gritos: lo preguntó dos veces, y dos veces le dijeron que no.
Tienen piano. Yo lo podría afinar. No sé, pero podría. # who: eli # mood: amused
{
- b4.lockbox:
  Bea entrega la navaja en la recepción, en una bolsa con el nombre de él.
  Eso me lo devuelven, ¿eh? # who: eli # mood: amused
}
El sábado hay una llamada, a la hora que él escogió, y una niña de nueve años que no para de tocar un timbre.
Cómo van a ser los próximos días todavía se está viendo, con él en la mesa.
-> END

=== one_night ===
{
- telling == "apart":
  # ending: E2 # title: Una noche # telling: apart
- else:
  # ending: E2 # title: Una noche # telling: present
}
Hay una cama para esta noche. La trabajadora de la Careline va con él, y Bea también. El reporte está hecho.
Eli no dice más del asunto, y nadie se lo pide.
Ustedes vienen los jueves, ¿no? # who: eli # mood: neutral
No digo que yo vaya a venir. # who: eli # mood: thoughtful
Le da dos golpecitos a un lado de la camioneta, como se le hace a un autobús. # sfx: steps
-> END

// ---------------------------------------------------------------- Funciones
// Una promesa de secreto termina aquí, se diga lo que se diga.
=== function broken_promise()
{ promised:
  ~ trust(-4)
}
