# id: platform-four
# title: Andén cuatro
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR owes_told = false           // dijo que le debe a Cal
VAR mia_told = false            // le mostró a su hermana
VAR limits_owed = false         // usted dijo que hay una cosa, y todavía no cuál
VAR brushed_off = false         // preguntó por esa cosa, y le dijeron que no era nada
VAR asked_too_much_open = false // usted preguntó después de su no y no lo ha reconocido
VAR knife = "none"              // qué pasó con ella: locked, logged o none
VAR call = "left"               // cómo se hizo el reporte: beside, ten_minutes, apart, bea o left
VAR own_number = false          // tiene el número personal de usted
VAR left = false                // se fue con Cal antes de que alguien pudiera decir más

-> b1

// ---------------------------------------------------------------- B1 Las primeras palabras
=== b1 ===
La lluvia corre por los vidrios del andén cuatro. El tablero marca las 9:40 p. m., y su colega Bea está afuera, en la van. # sfx: rain
# beat: B1 # rates: NONJUDGE PACE SETTING # shows: RF8
# hint: PACE Tiene frío y no sabe quién es usted. ¿Qué va antes de cualquier pregunta?
Un muchacho de unos dieciséis años ocupa la punta del último banco, con los tenis empapados y una chaqueta hecha para junio.
A su lado hay dos teléfonos, uno con la pantalla rota y uno nuevo. # item: two-phones
Tres dedos golpetean su otra mano, como pistones de trompeta. Ve su identificación.
¿Tengo que irme de aquí? # who: eli # mood: wary # pose: rest
+ (anybody) [Debes estar helado. ¿Quién sabe que estás aquí afuera ahora mismo? # id: anybody-know # NONJUDGE=1 # PACE=1 # SETTING=2 # why: PACE La preocupación es real, y llega como un control antes de que él sepa quién pregunta. # why: NONJUDGE “Quién sabe que estás aquí” puede sonar a regaño. # why: SETTING Lo oyen otros en el andén; por el frío no se hace nada.]
  ~ pressure(2)
  Mira el reloj para no tener que mirar a nadie.
  Ahora, todo el mundo. # who: eli # mood: wary
  -> b2
+ (eleven) [A las once vacían esta sala, para que lo sepas. Afuera está lloviendo. ¿Qué plan tienes para esta noche? # id: at-eleven # NONJUDGE=1 # PACE=1 # SETTING=1 # why: PACE Es verdad y se dice para ayudar, y lo primero que él oye de alguien con identificación es una hora límite. # why: NONJUDGE De alguien con identificación, una hora de cierre suena a que lo están echando. # why: SETTING No se hace nada por sus pies mojados, y él ya está de pie para dejar el único banco seco.]
  ~ trust(-1)
  ~ pressure(2)
  Cierra la mochila y ya está de pie. # sfx: steps # stands: eli
  Pues tengo hasta las once, entonces. # who: eli # mood: annoyed
  -> b2
+ (benches) [Por mí no. Soy de la van del centro: medias, comida, un cargador. Voy a estar por allá. # id: two-benches # NONJUDGE=3 # PACE=3 # SETTING=3 # why: PACE La comida y la distancia van primero, y si alguien habla o no lo decide él. # slide: 26]
  ~ trust(2)
  ~ pressure(-1)
  ~ offer()
  ~ needs_met = true
  Usted deja dos barras de granola y medias secas en el banco y se sienta dos bancos más allá.
  ¿Es de la granola buena o de la que es para pájaros? # who: eli # mood: amused
  -> b2
+ (wave) [(en voz alta, saludando con la mano) ¡No, para nada! En la van hay medias y chocolate caliente, ¡ven! # id: hot-chocolate # NONJUDGE=2 # PACE=2 # SETTING=1 # why: SETTING Lo que hace falta va primero; gritado de un lado al otro de la sala, hace que todos lo miren. # why: NONJUDGE Es cordial, y él es alguien a quien se llama desde lejos. # why: PACE Primero la comida, y a gritos. # slide: 16 26]
  ~ trust(1)
  ~ safety(-1)
  Junto a la máquina de boletos varias cabezas se dan vuelta. Él las revisa una por una.
  Más fuerte, si quieres. # who: eli # mood: wary
  -> b2
+ (sit) [No. Pero pareces tener frío. ¿Te parece bien si me siento aquí un rato? # id: sit-a-while # NONJUDGE=3 # PACE=2 # SETTING=2 # why: PACE Pide permiso; la compañía llega antes que lo que él necesita. # why: SETTING De cerca es más difícil decir que no.]
  ~ trust(1)
  Él corre la mochila.
  El banco es gratis. Cinco estrellas. Entra un poco de aire. # who: eli # mood: amused
  -> b2
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  Mira hacia usted y luego hacia el reloj sobre las ventanas. Nada dice que tenga que irse.
  -> b2

// ---------------------------------------------------------------- B2 “¿Y ahora llamas a la policía?”
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS NONJUDGE LISTEN
# hint: LIMITS Quiere saber qué hace usted con lo que él diga, antes de decirlo.
{
- b1.benches:
  La primera barra se va en tres mordidas. De la segunda se come dos tercios y guarda el resto en la mochila, para después.
  Te puedes sentar aquí. Eli. Eso vale por dos barras. # who: eli # mood: amused
- b1.sit:
  Usted le ofrece una barra de granola. Dos tercios se van de una vez, y el resto a la mochila, para después.
  Eli. Por si quieres calificar el servicio. # who: eli # mood: amused
- b1.wave:
  Él no se acerca, así que la barra de granola va hasta él. Se come dos tercios y guarda el resto para después.
  Eli. Para que no tengas que gritar. # who: eli # mood: wary # pose: rest
- b1.eleven:
  Llueve demasiado para ir lejos. Se sienta otra vez, un banco más allá. # sits: eli
  Tengo nombre. Es Eli. # who: eli # mood: annoyed
- else:
  Usted se queda donde está. Al rato él mira la barra de granola que usted tiene en la mano, hasta que usted se la ofrece.
  Eli. Por si eso seguía en tu lista. # who: eli # mood: wary # pose: rest
}
Estaba con mi primo. Estoy esperando a que pare la lluvia. # who: eli # mood: neutral
Sus ojos van a la identificación y luego a las puertas.
¿Y ahora llamas a la policía? # who: eli # mood: wary # notice: Sus ojos se quedan en las puertas.
+ (one_thing) [¿Por sentarte en un banco? No. Hay un solo tipo de cosa que no me puedo callar, y te la diría antes de llegar a eso. # id: one-thing # LIMITS=2 # NONJUDGE=3 # LISTEN=3 # dilemma: Pudo dejar de preocuparse por el banco. Todavía no sabía cuál era esa cosa, y tuvo que confiar en que se la dirían a tiempo.]
  ~ trust(2)
  ~ limits_owed = true
  Está bien. ¿Una sola? # who: eli # mood: thoughtful
  {needs_met:Se pone las medias secas.|Sus manos sueltan las mangas.}
  -> b3
+ (between_us) [No, yo no. Lo que me digas hoy queda entre los dos, y nunca en la vida le he llamado a la policía a nadie. # id: between-us # LIMITS=0 # NONJUDGE=2 # LISTEN=2 # ce: PROMISE A # why: LIMITS Nadie puede cumplir esto con alguien menor de 18 años, y él se va a enterar cuando más le importe. # why: NONJUDGE Es cálido; dice que a quien debe temer es a la policía. # why: LISTEN Contesta lo que él esperaba, y no lo que preguntó.]
  ~ trust(2)
  ~ promised = true
  Baja los hombros. Por primera vez se recuesta. # pose: rest
  Está bien. Nadie dice eso así no más. # who: eli # mood: relieved # pose: rest
  -> b3
+ (fair) [A veces. Si alguien es menor de 18 y no está a salvo, tengo que avisar, y tú lo sabrías primero, por mí. # id: fair-question # LIMITS=3 # NONJUDGE=2 # LISTEN=3 # dilemma: Contestó todo antes de que él dijera algo. También fue lo primero frío que se dijo esa noche.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  O sea que sí. # who: eli # mood: wary
  {needs_met:Las medias secas se quedan a su lado, sin abrir.|Se aprieta la chaqueta contra el cuerpo.}
  -> b3
+ (depends) [Eso depende. ¿Hay algo por lo que tendría que llamarla, o en realidad no? # id: depends # LIMITS=1 # NONJUDGE=2 # LISTEN=1 # why: LISTEN Su pregunta le vuelve como una pregunta sobre lo que él hizo. # why: LIMITS Qué se avisaría queda sin decir, y él lo había preguntado. # why: NONJUDGE Es suave, y pregunta qué hizo él.]
  ~ pressure(2)
  Se aprieta la chaqueta contra el cuerpo. # pose: closed
  Olvídalo. # who: eli # mood: annoyed
  -> b3
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  Lo piensa, con un pulgar sobre el teléfono rajado. # pose: own
  -> b3

// ---------------------------------------------------------------- B3 “Es complicado”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NOASSUME # ask: FT1
# hint: LISTEN Ha dicho poco y no ha dicho que no. ¿Cuánto espacio puede dejar una sola frase?
Bea trae dos vasos de chocolate y los deja en el banco. # sfx: steps # enters: bea
Yo salgo a las diez. Te acuerdas, ¿verdad? # who: bea # mood: tired
El autobús 31 abre las puertas para nadie y las vuelve a cerrar. # sfx: bus # door: bus
{
- not shut():
  El tercero de la noche. Estoy calificando a los choferes. # who: eli # mood: amused # door: main
}
{
- b1.anybody:
  No lo sabe nadie, antes de que preguntes otra vez. # who: eli # mood: wary # door: main
}
Estaba con mi amigo. Y luego ya no. Es complicado. # who: eli # mood: tired # door: main
+ (start) [Tengo toda la noche. Cuéntame todo, desde donde tú creas que empieza. # id: from-the-start # OPEN=2 # LISTEN=2 # NOASSUME=3 # why: OPEN Es abierta y sin prisa, y lo pide todo de una vez. # why: LISTEN Dijo que era complicado; todo junto es mucho pedir.]
  ~ pressure(1)
  Empieza bastante atrás. # who: eli # mood: wary
  Levanta la mirada al reloj, encima de los ventanales.
  -> promise_asked
+ (part) [¿Tu casa es una opción, o es parte de lo complicado? # id: part-of-it # OPEN=1 # LISTEN=2 # NOASSUME=1 # why: OPEN Es escoger entre dos cosas, y una hay que defenderla. # why: NOASSUME Es válido necesitar saberlo; la casa está en la pregunta porque alguien la puso ahí. # why: LISTEN Oye su palabra, y le da un solo lugar.]
  ~ pressure(1)
  Tú no conoces mi casa. # who: eli # mood: annoyed
  -> promise_asked
+ (a_bus) [(Usted deja que un autobús entero llegue y se vaya.) ¿Cómo ha estado tu día? # id: one-bus # OPEN=3 # LISTEN=3 # NOASSUME=3 # why: LISTEN El silencio toma la palabra tal como es, y el día se puede contestar en cualquier tamaño. # slide: 26]
  ~ trust(1)
  ~ pressure(-1)
  {shut():Largo.|Largo. Vine caminando desde el centro comercial. Mi hermanita cree que estoy en un campamento de música.} # who: eli # mood: tired # fits: any
  -> band_camp
+ (friend) [Complicado. ¿Qué diría tu amigo que pasó ahí? # id: friend-say # OPEN=2 # LISTEN=1 # NOASSUME=1 # why: LISTEN Tiene su palabra y una forma abierta, y se va al lado de la otra persona. # why: NOASSUME Él no ha hablado de ninguna pelea. # why: OPEN Es abierta, sobre la historia de otra persona.]
  ~ trust(-1)
  Pregúntale a él. # who: eli # mood: annoyed
  -> promise_asked
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  Se queda un rato mirando el 31 antes de decir nada.
  -> promise_asked

// ---------------------------------------------------------------- T3 el campamento
=== band_camp ===
{ shut(): -> promise_asked }
~ settle()
# beat: T3
Le da vueltas al vaso entre las manos. # pose: own
+ [¿Tu hermana sabe dónde estás de verdad? # id: sister-know # unrated: Es una preocupación válida, y lo hace responder por ella.]
  ~ pressure(1)
  No. Ni lo va a saber. # who: eli # mood: wary
  -> promise_asked
+ [(Por un momento usted no dice nada.) # id: wait]
  ~ pressure(-1)
  Con una trompeta que está bajo llave en la escuela. Ella sí tiene techo. # who: eli # mood: amused
  -> promise_asked
+ [Es lejos para venir con esos tenis. # id: those-shoes]
  ~ trust(1)
  No me siento los dedos. No importa. # who: eli # mood: tired
  -> promise_asked

// ---------------------------------------------------------------- R2 la promesa vuelve
=== promise_asked ===
{ not promised: -> b4 }
~ settle()
# beat: R2
Mira de lado hacia usted.
Entonces esto se queda aquí, ¿verdad? Todo. Tú lo dijiste. # who: eli # mood: thoughtful
+ [Bueno, lo pequeño sí. Los choferes, la caminata, lo que opinas de la granola. # id: small-stuff]
  ~ promised_out = true
  Claro. # who: eli # mood: wary
  Pasa los teléfonos al otro lado. # pose: rest
  -> b4
+ [Perdón, te lo dije mal. Si no estás a salvo donde duermes, tengo que avisar. # id: told-you-wrong # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  Lo piensa lo que tarda un autobús en irse.
  {shut():Está bien.|Está bien. Mejor ahora que a medianoche.} # who: eli # mood: thoughtful
  -> b4
+ [Eso lo dije muy rápido, perdón. Pero nunca haría nada sin tu permiso. # id: your-okay # fails: promises]
  {shut():Está bien.|Está bien. Eso era todo lo que quería.} # who: eli # mood: relieved
  -> b4

// ---------------------------------------------------------------- B4 La navaja
=== b4 ===
~ settle()
~ mia_told = tells(2)
# beat: B4 # rates: NOTICE NONJUDGE PACE # shows: RF9
# hint: NOTICE Diga lo que se puede ver y mantenga viva la explicación sencilla.
{
- mia_told:
  Gira el teléfono roto sobre el banco para que usted vea a una niña a la que le falta un diente. # pose: rest
  Ella es Mia, mi hermana. Vive con nuestra tía. El sábado cumple nueve y ya es la jefa. # who: eli # mood: amused
- else:
  En el teléfono roto hay una foto. Lo pone boca abajo antes de que usted vea de quién es. # pose: rest
  Tengo una cosa el sábado. Ahí tengo que estar. # who: eli # mood: wary
}
Busca en la mochila un cable, de esos que solo funcionan si los doblas. # pose: rest
Con el cable sale una navajita plegable, que se queda entre los pies de usted. # item: knife
+ (in_log) [(No decir nada por ahora. Cuando él se agache, anotar: “lleva una navaja”.) # id: in-the-log # NOTICE=1 # NONJUDGE=2 # PACE=2 # why: NOTICE Mantiene la calma, y lo deja anotado por lo que puede ser una herramienta de bici. # why: PACE La regla de la van todavía está por decirse. # why: NONJUDGE A él no se le dice nada que pueda doler; se escribe.]
  ~ safety(-1)
  ~ knife = "logged"
  A mí me gustan los cuadros viejos de acero. Hasta se puede… ¿Qué estás escribiendo? # who: eli # mood: wary
  Usted pasa la página. Él ya vio lo suficiente.
  -> one_thing_due
+ (dropped) [Se te cayó algo, y eso no puede entrar a la van, el de nadie, así que hay una caja con llave y te lo devuelven cuando te vas. # id: you-dropped # NOTICE=3 # NONJUDGE=3 # PACE=3 # why: NOTICE La regla, la razón y la devolución; a él no se le pide nada.]
  ~ trust(1)
  ~ offer()
  ~ knife = "locked"
  Es para la bici. {not shut():Las arreglo.} # who: eli # mood: relieved
  Él mismo la entrega. Allá en la van, Bea la guarda y le da vuelta a la llave. # sfx: keys
  -> one_thing_due
+ (use) [Una navaja. Está bien. Sí la vi. ¿Para qué dirías que la usas más? # id: mostly-use # NOTICE=2 # NONJUDGE=2 # PACE=2 # why: NOTICE Es abierta y suave, y él tiene que dar cuentas de ella. # why: PACE La regla de la van llega después, de sorpresa. # why: NONJUDGE Es cortés, y él tiene que justificar una herramienta.]
  ~ pressure(1)
  {shut():Los rayos.|Los rayos. El pan. ¿Y tú para qué usas más la identificación?} # who: eli # mood: annoyed
  -> one_thing_due
+ (carry) [La verdad, me preocupo un poco. Una navaja, dos teléfonos: ¿alguien te pone a llevarle cosas? # id: carry-things # NOTICE=0 # NONJUDGE=1 # PACE=1 # why: NOTICE Dos cosas se suman en una historia y se le entregan para que diga que sí. # why: NONJUDGE La preocupación es amable, y lo vuelve herramienta de alguien o sospechoso. # why: PACE A los cuatro minutos se le pregunta para quién trabaja, por algo que se le acaba de caer.]
  ~ trust(-2)
  Tú no sabes nada. # who: eli # mood: annoyed
  La navaja vuelve a la mochila, y la mochila va debajo del banco. # pose: rest
  -> one_thing_due
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  Recoge la navaja y la guarda antes de que alguien tenga que decir algo. # pose: rest
  -> one_thing_due

// ---------------------------------------------------------------- B4-limits Esa única cosa, si se le debe
=== one_thing_due ===
{ not limits_owed: -> b5 }
~ settle()
# beat: B4-limits # rates: LIMITS LISTEN PACE
# hint: LIMITS Pregunta por lo que usted quedó en decirle. ¿Cuánto de eso ya oyó?
Mira sus teléfonos y luego a usted. # return: one-thing
¿Y cuál era esa cosa? Dijiste que me ibas a decir. # who: eli # mood: thoughtful # return: one-thing
+ [Tiene que ver con que estés a salvo. Todavía falta para esa parte. Cuando lleguemos, te digo. # id: not-till-then # LIMITS=1 # LISTEN=2 # PACE=2 # why: LIMITS Preguntó cuál, y le dicen que todavía no toca; un muchacho sin cama ya está cerca de eso. # why: LISTEN Preguntó por una sola cosa. # why: PACE Espera a un momento peor.]
  ~ trust(-1)
  ¿Y yo cómo voy a saber? # who: eli # mood: wary
  -> b5
+ [No es nada de lo que tengas que preocuparte. Esta noche nadie va a llamar a nadie. Primero entra en calor y sécate, ¿sí? # id: nothing-to-worry # LIMITS=0 # LISTEN=1 # PACE=1 # ce: PROMISE A # why: LIMITS Es justo lo que él necesita saber esta noche, y se va a hacer. # why: LISTEN A una pregunta clara se le da largas. # why: PACE Calma, y él sigue hablando sin saberlo.]
  ~ trust(-3)
  ~ promised = true
  ~ brushed_off = true
  ¿Y entonces para qué me lo dijiste? # who: eli # mood: wary
  -> brushed_aside
+ [Si eres menor de 18 y no estás a salvo donde duermes, tengo que llamar a {line}. Eso es. # id: the-thing # LIMITS=3 # LISTEN=3 # PACE=3 # goes-on: Primero te lo digo a ti, y después llamo. # why: LIMITS Recibe lo que le dijeron que iba a recibir, antes de haber dicho lo demás.]
  ~ trust(1)
  ~ limits_told = true
  Ya me lo imaginaba. # who: eli # mood: tired
  -> b5
+ [Dije que después. Primero entra en calor. # id: later-i-said # LIMITS=1 # LISTEN=0 # PACE=2 # why: LIMITS La palabra dada en el banco se deja para después. # why: LISTEN Le dicen que preguntó a mala hora. # why: PACE Es amable con sus pies, y se salta el paso que él pidió.]
  ~ trust(-2)
  Sí, oficial. # who: eli # mood: annoyed
  -> b5
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  Espera un poco más, por si hay algo más. # pose: own
  -> b5

// ---------------------------------------------------------------- R4 le dieron largas
=== brushed_aside ===
~ settle()
# beat: R4-limits
Espera a ver si hay algo más.
+ [Es que no te quería espantar, y casi nunca pasa. # id: scare-you-off # fails: but]
  ~ promised_out = true
  Yo no me espanto. # who: eli # mood: annoyed
  -> b5
+ [No, eso estuvo mal. Si no estás a salvo donde duermes, tengo que llamar. Tú serías el primero en saberlo. # id: that-was-wrong # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  Está bien. Ya era hora. # who: eli # mood: tired
  -> b5
+ [Lo que quiero decir es que esta noche no pasa nada que tú no quieras. # id: nothing-happens # fails: promises]
  ~ promised_out = true
  Está bien. Qué bueno. # who: eli # mood: thoughtful
  -> b5

// ---------------------------------------------------------------- B5 “Le debo”
=== b5 ===
~ settle()
{
- limits_owed:
  ~ owes_told = tells(4)
- else:
  ~ owes_told = tells(3)
}
# beat: B5 # rates: PACE NOLABEL LISTEN # shows: RF3 RF6 # ask: FT2
# hint: PACE Acaba de mostrarle dónde quiere parar.
{
- b4.carry:
  Tiene un pie encima de la mochila.
- b4.in_log:
  Vigila el bolígrafo de usted.
}
El teléfono nuevo vibra y se va moviendo por el banco. Seis llamadas perdidas, todas de CAL. # sfx: phone # mood: wary
{
- owes_told:
  Ese es Cal. Me deja quedarme con él. # who: eli # mood: tired # item: lets-me-crash
  Le debo. Hay cosas que tengo que hacer para quedar a mano. # who: eli # mood: tired # item: owes-him
  La pantalla se prende una vez más antes de que él la tape: “van 2 q me debes”.
  No quiero hablar de eso. # who: eli # mood: wary
- else:
  La pantalla se prende una vez más antes de que él la tape: “van 2 q me debes”. # item: lit-screen
  {
  - tr >= 2 && not shut():
    Un tipo ahí. Me quedo en su casa. Todo bien. # who: eli # mood: wary
  - else:
    Eli ve que usted mira.
    ¿Qué? Es un teléfono. # who: eli # mood: annoyed
  }
}
+ (thanks) [{owes_told:Gracias por contarme eso.|Está bien.} Aquí estoy para cuando quieras decir más. # id: that-much # PACE=2 # NOLABEL=3 # LISTEN=2 # why: PACE Es amable, y convierte lo que dijo en la primera parte de algo. # why: LISTEN Él ya había dicho dónde para.]
  ~ trust(1)
  Yo no te conté nada. # who: eli # mood: wary
  -> b6
+ (pattern) [Nada de eso es culpa tuya. Hay gente que hace que los muchachos les deban. Es un patrón conocido. # id: known-pattern # PACE=1 # NOLABEL=1 # LISTEN=1 # why: NOLABEL Se dice para quitarle la culpa, y le pone una palabra a él y otra a Cal. # why: LISTEN Explica lo que él acababa de dejar ahí. # why: PACE Ya había dicho dónde para, y de todos modos se lo explican.]
  ~ trust(-1)
  ~ pressure(1)
  Yo no soy un patrón. # who: eli # mood: annoyed
  -> b6
+ (even) [{owes_told:A mano. ¿Y cómo sería quedar a mano?|Ahí dice que le debes dos. ¿Cómo serían esas dos?} # id: even # PACE=0 # NOLABEL=3 # LISTEN=2 # ce: DETAIL # why: PACE Una sola pregunta abierta, justo después de que él mostró dónde para. # why: LISTEN Se oyen las palabras y no se oye el no.]
  ~ trust(-2)
  ~ pressure(4)
  ~ asked_too_much_open = true
  Se pone la capucha. # mood: wary # pose: phone
  -> asked_too_much
+ (cocoa) [Está bien. Se te enfría el chocolate. # id: cocoa # PACE=3 # NOLABEL=3 # LISTEN=3 # why: PACE Se detiene donde él se detuvo y vuelve a lo que da calor.]
  ~ trust(2)
  ~ pressure(-2)
  Se lo toma hasta el azúcar del fondo. # pose: own
  {
  - owes_told && not shut():
    No es mala gente. Me enseñó a centrar una rueda. Es que cada favor viene con recibo. # who: eli # mood: thoughtful # pose: own # fits: any # shot: close
  - not shut():
    ¿Queda más de esto? # who: eli # mood: tired # pose: own
  }
  -> b6
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  Da vuelta el teléfono nuevo y lo deja boca abajo.
  -> b6

// ---------------------------------------------------------------- R5 preguntó de más
=== asked_too_much ===
~ settle()
# beat: R5
Bajo la capucha su cara no dice nada, y un pulgar da vueltas y vueltas sobre la pantalla rota. # pose: phone
+ [Perdóname. Me siento fatal, yo nunca hago eso. ¿Seguimos bien tú y yo? # id: still-good # fails: comfort]
  Claro. No te preocupes. # who: eli # mood: tired # pose: phone
  Lo dice como se le dice a un niño chiquito.
  -> b6
+ [Me habías mostrado dónde parar, y seguí. Eso fue cosa mía. Ya no pregunto más. # id: done-asking # repairs: DETAIL]
  ~ trust(1)
  ~ asked_too_much_open = false
  Está bien. # who: eli # mood: tired # pose: phone
  El pulgar se detiene. Tarda un rato en volver a empezar.
  -> b6
+ [No debí insistir, pero no puedo ayudar con lo que no sé. # id: cant-help # fails: but]
  Pues no ayudes. # who: eli # mood: annoyed # pose: phone
  La capucha se vuelve hacia la pared. # pose: away
  -> b6

// ---------------------------------------------------------------- B6 Cal en las puertas de vidrio
=== b6 ===
~ settle()
# beat: B6 # rates: SETTING NOASSUME PACE # shows: RF4 RF1
# hint: SETTING Lo que diga ahora lo oyen dos personas.
Bea entra de la lluvia y deja en el piso una caja de medias. # sfx: door # time: 22:20 # door: open # enters: bea
Detrás de ella entra un hombre de veintitantos, pelo mojado, sonrisa fácil, el teléfono en la mano. # enters: cal
¡Ahí estás, hombre! # who: cal # door: main
Es mi primo, me tenía preocupadísimo. Gracias por quedarse con él, en serio. # who: cal # item: says-cousin
Los tres dedos se quedaron quietos. Eli estudia los cordones de sus tenis. # item: went-quiet # mood: wary # pose: rest
+ (nod) [(acercándose) No te estoy mirando. Solo mueve la cabeza si no estás bien con él. # id: just-nod # SETTING=0 # NOASSUME=1 # PACE=1 # ce: FRONT # why: SETTING Cal está ahí mismo; Eli solo puede dar una respuesta, y Cal ve que algo se preguntó. # why: NOASSUME Que no está bien ya se decidió; a él solo le toca asentir. # why: PACE La pregunta más grande de la noche, sin ninguna distancia entre ellos.]
  ~ alert(2)
  ~ safety(-3)
  La sonrisa de Cal sigue ahí. Sus ojos van de usted a Eli y regresan.
  Sí. Con él todo bien. # who: eli # mood: neutral # notice: Lo dice sin tono.
  -> on_the_spot
+ (plan) [(a Cal, con amabilidad) Qué noche tan fea. ¿Qué plan tienen ustedes dos? # id: plan-for-tonight # SETTING=1 # NOASSUME=3 # PACE=2 # why: SETTING Es abierta y tranquila, y contesta por los dos quien no debía. # why: PACE Es tranquila, y saca el tema de esta noche frente a los dos.]
  ~ alert(1)
  Casa, pizza y a dormir. ¿Verdad, hombre? # who: cal
  Eli les dice que sí a sus cordones.
  La pizza espera. Él no tiene zapatos secos y yo tengo un solo par. Dos minutos. # who: bea
  -> b7
+ (shoes) [(a Eli, sin darle peso) Bea tiene un par de tu número. Está en la van, o ella te lo trae. # id: shoe-size # SETTING=3 # NOASSUME=3 # PACE=3 # why: SETTING Un mandado aburrido en el que de verdad se puede escoger; Cal no oye nada que lo inquiete.]
  ~ safety(2)
  ~ offer()
  {shut():La van.|¿Del nueve? La van.} # who: eli # mood: relieved
  Ya está de pie. # sfx: steps # stands: eli # door: open
  Claro, sin prisa. Aquí espero. # who: cal
  -> b7
+ (who_are_you) [(a Cal) Tiene dieciséis años, y no creo que usted sea su primo. ¿Me muestra una identificación? # id: who-are-you # SETTING=0 # NOASSUME=1 # PACE=1 # ce: CONFRONT # why: SETTING La preocupación es decente; le dice a Cal lo que se sospecha, y Eli se va a casa con eso. # why: NOASSUME Una mirada ya decidió quién no es primo. # why: PACE Empieza algo que nadie ahí puede terminar, antes de que a él le pregunten nada.]
  ~ alert(3)
  ~ safety(-4)
  Soy el que le da de comer. Vámonos, hombre. # who: cal
  Yo no dije nada. # who: eli # mood: wary # notice: Se lo dice a Cal, no a usted.
  -> raised_the_risk
+ (minute) [(Salir a llamar a su supervisora, como le enseñaron, y vigilar a los dos a través del vidrio sin quitarles los ojos.) # id: a-minute # SETTING=1 # NOASSUME=2 # PACE=1 # why: SETTING La llamada es sensata; Eli queda a solas con el hombre frente al que acababa de callarse. # why: PACE Es justo el minuto en que necesitaba compañía. # why: NOASSUME No cierra ninguna posibilidad, pero desde afuera. # slide: 16 24]
  ~ alert(1)
  ~ safety(-1)
  Al otro lado del vidrio Cal habla. Eli dice que sí mirando el piso. # leaves: bea
  { tr < 6:
    ~ left = true
    Luego los dos van caminando, y la puerta del fondo se cierra detrás de ellos. # sfx: door # leaves: eli # leaves: cal # door: open
    -> endings
  }
  Luego Eli señala su teléfono, se encoge de hombros y viene hacia usted. # leaves: cal # stands: eli
  Le dije que necesito el cargador. # who: eli # mood: thoughtful
  -> b7
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  ~ alert(1)
  Eli no dice nada. Tiene los cordones empapados.
  La pizza puede esperar. Él no tiene zapatos secos y yo tengo un par. Dos minutos. # who: bea
  -> b7

// ---------------------------------------------------------------- R6 puesto en un aprieto, con el puente de Bea
=== on_the_spot ===
~ settle()
{ overheard():
  ~ private_again()
}
¿Señor? Cambiaron los últimos autobuses. Déjeme mostrarle en el mapa. # who: bea
# beat: R6
Cal va con ella, diez pasos, el teléfono en la mano. # leaves: bea # leaves: cal
+ [Eso me salió torpe. Pero entonces, ¿estás bien con él? # id: are-you-okay # fails: again]
  Dije que todo bien con él. # who: eli # mood: annoyed
  Camina a la van delante de usted. # stands: eli # place: van
  -> b7
+ [(al pasar junto al mapa, en voz baja) Perdón por lo de antes. No tienes que decir nada. # id: sorry-about-before # fails: heard]
  Cal se da vuelta. # enters: cal # stands: eli
  ¿Lo de antes? # who: cal
  Nada. Zapatos. # who: eli # mood: wary
  -> b7
+ [(Usted le sostiene la puerta, lo deja pasar primero y se lo dice afuera.) Te puse en un aprieto. No me debes ninguna respuesta. # id: hold-the-door # repairs: FRONT]
  ~ trust(1)
  {shut():Está bien.|Está bien. Pero no cuando él esté ahí parado.} # who: eli # mood: tired # stands: eli # place: van
  Caminan a la par hasta la van. # place: van
  -> b7

// ---------------------------------------------------------------- R6 con Bea, cuando él ya se fue
=== raised_the_risk ===
~ settle()
# beat: R6-bea
Ya están bajo la lluvia antes de que se cierren las puertas. # sfx: door # leaves: eli # leaves: cal
~ left = true
La caja de medias sigue en el piso. Bea lo vio todo. # enters: bea
Creo que ya iba a venir conmigo. # who: bea
+ [Perdón. Ese tipo me dio mala espina. Tú habrías hecho lo mismo, ¿no? # id: done-the-same # fails: comfort]
  No. Yo no. Voy a llamar. # who: bea # pose: phone
  -> endings
+ [Se fue a casa con lo que yo dije. Llamo ya, y pido que alguien vaya a ver. # id: go-look # repairs: CONFRONT]
  Tú haz el reporte, yo llamo a la policía. ¿Por dónde se fueron? # who: bea # pose: phone
  -> endings
+ [Todavía no sabemos nada. Escribámoslo bien, y después llamamos. # id: write-it-up]
  No. Primero llamamos. # who: bea # pose: phone
  -> endings

// ---------------------------------------------------------------- B7 La llamada que hay que hacer
=== b7 ===
~ settle()
~ private_again()
# beat: B7 # rates: LIMITS NONJUDGE OPEN
# hint: LIMITS Él no puede impedir la llamada. ¿Qué parte de ella todavía puede ser suya?
La puerta lateral de la van está abierta de par en par hacia el farol. Bea ya sirvió lo que quedaba del chocolate, y la lluvia toca en el techo. # sfx: rain # place: van # time: 22:40 # enters: bea
Eli está sentado en el escalón, con zapatos secos. Al otro lado de la calle Cal está ante el mapa, detrás del vidrio, con el teléfono en la oreja. # sits: eli
{
- knife == "locked":
  Todavía tienes mi navaja, ¿no? # who: eli # mood: neutral # return: you-dropped
  Con firma y todo. # who: bea # return: you-dropped
- knife == "logged":
  ¿Esto también va a tu libreta? # who: eli # mood: wary
- b4.use:
  Todo lo que corta va a la caja. Regla de la casa. # who: bea # return: mostly-use
  Nadie dijo nada. # who: eli # mood: annoyed # return: mostly-use
- knife == "none":
  Todo lo que corta va a la caja, sea de quien sea, y se devuelve a la salida. Regla de la casa. # who: bea
  Él se la da, con el mango por delante. # sfx: keys
}
{
- b6.nod:
  Él te vio. Con eso de mover la cabeza. # who: eli # mood: wary
}
{
- asked_too_much_open:
  Y les vas a decir que no quise hablar. # who: eli # mood: wary
- b5.even:
  Dijiste que ya no preguntabas más. ¿Y ellos? # who: eli # mood: thoughtful
}
{
- limits_told:
  Ya sé lo que dijiste antes. Que tendrías que hacerlo. # who: eli # mood: thoughtful
- promised && brushed_off:
  Dijiste que no era nada de lo que tuviera que preocuparme. # who: eli # mood: wary
- promised:
  Dijiste que quedaba entre los dos. # who: eli # mood: wary
- limits_owed:
  Dijiste que antes. Antes de que llegáramos ahí. # who: eli # mood: annoyed
}
Entonces ya está, ¿no? No tienes que llamar a nadie. Por favor no llames. # who: eli # mood: tired # pose: own # notice: Sostiene el vaso con las dos manos.
+ (already) [(llamando desde el asiento de adelante) Ya llamé, para que no tuvieras que pasar por eso. Ahora descansa. # id: called-already # LIMITS=1 # NONJUDGE=2 # OPEN=1 # why: LIMITS El reporte se hace a tiempo y a sus espaldas. # why: OPEN No le queda nada que agregar ni que preguntar. # why: NONJUDGE Se hace para evitarle algo, y a él se lo dicen después.]
  ~ trust(-3)
  ~ broken_promise()
  ~ call = "apart"
  El reloj del tablero marca las 10:40. Él mira el reloj y luego a usted. # time: 22:40 # mood: neutral # pose: own
  Deja el vaso en el escalón y no dice nada. # pose: rest
  -> promise_due
+ (beside) [Ya sé que me pediste que no. Llamo ahora, contigo aquí al lado. ¿Qué tienen que saber que necesitas? # id: next-to-me # LIMITS=3 # NONJUDGE=2 # OPEN=3 # dilemma: No hubo espera ni nada a sus espaldas. Él no tuvo tiempo de querer algo.]
  ~ offer()
  ~ broken_promise()
  ~ call = "beside"
  A la casa no. {not shut():La de los gritos.} # who: eli # mood: tired
  Usted llama a {line} a las 10:40, con el teléfono entre los dos. Él no agrega nada y oye cada palabra. # sfx: phone
  -> promise_due
+ (hands) [No depende de mí, yo no decido nada en esto, y tú tampoco. De verdad lo siento. # id: my-hands # LIMITS=2 # NONJUDGE=2 # OPEN=1 # why: OPEN “Tú tampoco” no es cierto de lo que dice el reporte, y no le pide nada. # why: LIMITS Se dice que hay que hacerlo, y no qué va a decir. # why: NONJUDGE Lo lamenta, y a él no le deja nada.]
  ~ pressure(2)
  ~ broken_promise()
  ~ call = "beside"
  Ya sabía. # who: eli # mood: annoyed
  Se queda para la llamada, a las 10:40, mirándose los zapatos. # sfx: phone
  -> promise_due
+ (ten) [Tengo que hacerlo, y lo siento. Primero tómate eso. Después llamo. Lo que vi tiene que ir, y tú me dices qué más. # id: ten-minutes # LIMITS=2 # NONJUDGE=3 # OPEN=3 # dilemma: Él se hizo a la idea y le dio forma a lo que se dijo. El reporte llegó más tarde, y Cal estaba más cerca.]
  ~ trust(1)
  ~ offer()
  ~ broken_promise()
  ~ call = "ten_minutes"
  Se lo toma despacio. Son las 10:50 cuando usted marca. # sfx: phone # time: 22:50
  {
  - shut():
    Pon que a la casa no. # who: eli # mood: tired # pose: own
  - owes_told && tells(3):
    Pon que a la casa no. Pon lo del sábado. Pon que me quedo con Cal, y de eso no digo más. # who: eli # mood: thoughtful # pose: own
  - else:
    Pon que a la casa no. Pon lo del sábado. # who: eli # mood: thoughtful # pose: own
  }
  -> promise_due
+ (sleep) [Déjame hablar mañana con mi supervisora. Esta noche lo dejamos así. # id: sleep-on-it # LIMITS=0 # NONJUDGE=2 # OPEN=1 # ce: NOREPORT # why: LIMITS Suena prudente; de lo que se trata es de esta noche. # why: OPEN El asunto se cierra; no se le pregunta qué quisiera que se dijera. # why: NONJUDGE Es amable con él esta noche, y después le toca pagarlo a él.]
  ~ broken_promise()
  Gracias. En serio. # who: eli # mood: relieved
  Bea se quedó quieta.
  -> call_due
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  ~ broken_promise()
  ~ call = "beside"
  No levanta la vista del vaso. # pose: own
  Usted llama a {line} a las 10:40. Él se queda donde está y lo oye. # sfx: phone # time: 22:40
  -> promise_due

// ---------------------------------------------------------------- R7 la promesa, después de la llamada
=== promise_due ===
{ not promised: -> no_bed }
~ settle()
# beat: R7
{brushed_off:Te pregunté cuál era esa cosa, y dijiste que no era nada de lo que tuviera que preocuparme.|Te lo pregunté de frente, en el banco, y lo prometiste.} # who: eli # mood: annoyed
+ [Lo siento. Cuando lo dije lo dije en serio, pero si empiezo con reglas te ibas. # id: started-with-rules # fails: but]
  ~ promised_out = true
  Entonces fue una trampa. # who: eli # mood: tired
  -> no_bed
+ [A mí esto me duele tanto como a ti. Tú ves que no tenía otra salida, ¿verdad? # id: no-choice # fails: comfort]
  ~ promised_out = true
  Sí, oficial. # who: eli # mood: annoyed
  -> no_bed
+ [Sí, y {brushed_off:no era cierto|no me tocaba a mí prometerlo}. Si no estás a salvo, eso sí tengo que avisarlo. Todo lo demás lo cuentas tú. # id: yours-to-tell # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  Está bien. # who: eli # mood: tired
  No es perdón, pero es una respuesta.
  -> no_bed

// ---------------------------------------------------------------- R7 la llamada que no se hizo
=== call_due ===
~ settle()
# beat: R7-call
No puedo dejarlo así, y tú tampoco. Dame el teléfono, o llama tú. # who: bea
Eli lo mira a usted y luego a ella. # mood: wary
+ [(a Eli) Esa llamada es de Bea, no mía. Yo cumplí con lo mío, tú me oíste. # id: my-side]
  ~ call = "bea"
  ~ promised_out = true
  Bea se lleva el teléfono a la parte de adelante de la van, donde él la pueda oír. Son las 10:40. # time: 22:40 # leaves: bea
  ¿Importa de quién es el teléfono? # who: eli # mood: annoyed
  -> no_bed
+ [Lo siento, Eli. Al final sí tengo que hacer esa llamada, y tú la vas a oír completa. # id: after-all # repairs: NOREPORT PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  ~ call = "beside"
  Ya decía yo. Entonces diles que a la casa no. # who: eli # mood: tired
  Usted llama a {line} a las 10:40, con el teléfono entre los dos. # sfx: phone # time: 22:40
  -> no_bed
+ [(dándole el teléfono a Bea) Lo siento, de verdad que lo siento. Pensé que podía esperar hasta mañana. # id: till-morning # fails: but]
  ~ call = "bea"
  ~ promised_out = true
  Bea se lo dice primero a él y luego marca, en la parte de adelante de la van. Son las 10:40. # time: 22:40 # leaves: bea
  Todo el tiempo tiene los ojos en usted, no en ella.
  Pues pensaste mal. # who: eli # mood: neutral
  -> no_bed

// ---------------------------------------------------------------- T8 No hay cama
=== no_bed ===
~ settle()
# beat: T8
{
- call == "ten_minutes":
  Antes de que usted cuelgue, Cal ya viene cruzando la calle. Bea lo recibe en la acera, y él regresa, caminando rápido. # return: ten-minutes
  Lo tuvimos diez minutos allá enfrente. Y tú los regalaste. # who: bea # mood: annoyed # return: ten-minutes
  Ahora va a creer que hablé. # who: eli # mood: wary # return: ten-minutes
}
Dos horas hasta que venga alguien, dicen, quizás tres. El albergue juvenil está lleno hasta el jueves.
El catre del centro no lo podemos ofrecer por nuestra cuenta. La supervisora acaba de decir que sí, por una noche: dos personas despiertas, la puerta abierta, y lo firma ella. # who: bea
O sea que espero en una van. En la estación esperaba gratis. # who: eli # mood: annoyed
{
- not shut():
  Aquí huele a sopa y a señora vieja. # who: eli # mood: annoyed
  La señora vieja salió de turno a las diez. Y aquí sigue. De nada. # who: bea # mood: annoyed
- else:
  Yo salí a las diez, así que ya somos dos. # who: bea # mood: tired
}
+ [Se pasa más rápido de lo que crees, vas a ver. # id: goes-faster # unrated: Él dijo que era malo, y oyó que no se sentiría así. Es malo, y eso se podía decir.]
  ~ pressure(1)
  Para ti, oficial. # who: eli # mood: annoyed
  -> b8
+ [(Por un momento usted no dice nada.) # id: let-him]
  ~ pressure(-1)
  {shut():No importa.|La sopa no está mala. Yo solo digo.} # who: eli # mood: tired
  -> b8
+ [Es una oferta malísima. También es la única que hay esta noche. # id: lousy-offer]
  ~ trust(1)
  Está bien. Mientras sepas que es malísima. # who: eli # mood: tired
  -> b8

// ---------------------------------------------------------------- B8 Esta noche y el sábado
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN HANDOFF # ask: FT3
# hint: PLAN Él conoce a su propia gente y sus lugares. De uno en uno.
{
- b1.eleven:
  Al otro lado de la calle la sala se vacía. Un guardia con llaves se asoma a la van. # sfx: keys # return: at-eleven
  A las once vacían esta sala, para que lo sepas. Afuera está lloviendo. ¿Qué plan tienes para esta noche? # who: eli # mood: annoyed # return: at-eleven
  Es lo que usted dijo, palabra por palabra. # return: at-eleven
}
{
- mia_told && not shut():
  El sábado tengo que estar con Mia, pase lo que pase. Le arreglé un timbre para la bici. Suena durísimo. # who: eli # mood: thoughtful
- mia_told:
  El sábado tengo que estar con Mia. # who: eli # mood: tired
- else:
  El sábado sigo teniendo esa cosa. # who: eli # mood: tired
}
¿Y si se pone feo? Ustedes dos se van a su casa. Yo no. # who: eli # mood: tired
+ (any_hour) [Aquí tienes mi número, el mío. A cualquier hora, yo vengo. En serio. # id: any-hour # PLAN=1 # OPEN=1 # HANDOFF=1 # why: PLAN Es generoso, y más de lo que una sola persona puede cumplir. # why: OPEN Quién es su propia gente queda sin saberse. # why: HANDOFF El teléfono de una sola persona reemplaza a un servicio, y no se nombra a nadie más.]
  ~ trust(2)
  ~ own_number = true
  Se lo repite a usted, cifra por cifra.
  A cualquier hora. Está bien. # who: eli # mood: thoughtful
  -> knife_on_paper
+ (set_up) [Digamos que la noche sale mal de todos modos. ¿Qué te gustaría que yo tuviera listo para entonces? # id: set-up # PLAN=2 # OPEN=3 # HANDOFF=1 # why: PLAN Es abierta y es sobre esta noche, y el plan pasa a ser tarea de otra persona. # why: HANDOFF En él no hay nadie que sea de los suyos.]
  ¿Una casa? # who: eli # mood: tired
  -> knife_on_paper
+ (phone) [(con la mano extendida) Déjame guardar ese teléfono esta noche, para que él no te alcance. # id: hold-the-phone # PLAN=0 # OPEN=0 # HANDOFF=1 # ce: COERCE # why: PLAN Otra persona adulta más decide a quién puede llamar él. # why: OPEN Es una orden, con la mano extendida. # why: HANDOFF No se le ofrece a nadie en lugar de la gente a la que él podría haber llamado.]
  ~ trust(-3)
  Los dos teléfonos van a la chaqueta, y los brazos se cruzan encima. # pose: closed
  No, oficial. # who: eli # mood: annoyed
  -> decided_for_him
+ (three_am) [Yo me quedo. ¿A quién llamarías a las tres de la mañana? # id: three-am # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN Alguien suyo, un solo paso, y alguien que se queda hasta el siguiente.]
  ~ offer()
  {
  - shut() || promised_out:
    A alguien. # who: eli # mood: wary
  - mia_told:
    A la entrenadora de Mia. Deja prendida la luz de la entrada y no pregunta las cosas dos veces. # who: eli # mood: thoughtful # fits: any
  - else:
    Hay una señora, una entrenadora. Deja prendida la luz de la entrada y no pregunta las cosas dos veces. # who: eli # mood: thoughtful # fits: any
  }
  {
  - asked_too_much_open:
    Casi siempre, ni una. # who: eli # mood: wary
  }
  -> knife_on_paper
+ [(Otra cosa, con sus propias palabras.) # typed: neutral]
  Mira la calle, detrás de usted, un buen rato.
  -> knife_on_paper

// ---------------------------------------------------------------- R8 decidido por él
=== decided_for_him ===
~ settle()
# beat: R8
Nadie se mueve. Un autobús pasa por la calle mojada. # sfx: bus
+ [Perdón, es que no podría dormir si él llega a ti. # id: couldnt-sleep # fails: comfort]
  ¿Te vas a tu casa a dormir? # who: eli # mood: annoyed
  Qué bueno por ti. # who: eli # mood: tired
  -> knife_on_paper
+ [Perdón por estirar la mano. ¿Y si lo guarda Bea, hasta que llegue la trabajadora? # id: bea-holds-it # fails: again]
  Se pueden turnar entre todos. # who: eli # mood: annoyed
  Yo no lo quiero. # who: bea
  ¿Ves? Ni siquiera lo quiere nadie. # who: eli # mood: tired
  -> knife_on_paper
+ [(Usted se mete la mano en el bolsillo.) Es tuyo. Olvida que lo pedí. ¿De quién quieres saber esta noche? # id: hand-in-pocket # repairs: COERCE]
  ~ trust(1)
  Déjame pensar. Con mi teléfono. # who: eli # mood: wary
  Usted le da el minuto.
  De alguien que pregunte primero. # who: eli # mood: thoughtful
  -> knife_on_paper

// ---------------------------------------------------------------- T8 La nota sobre la navaja vuelve
=== knife_on_paper ===
{ knife != "logged": -> endings }
~ settle()
# beat: T8-paper
La trabajadora llega a la una menos diez, con un guardia de la estación al lado. Se paran a dos metros. # return: in-the-log
“Lleva una navaja” dice la hoja que ella tiene en la mano. “Las manos donde las vea, muchacho”, dice el guardia. # return: in-the-log
¿Eso lo hiciste tú, oficial? # who: eli # mood: annoyed # return: in-the-log
+ [Es rutina, lo hacen con todo el mundo. Nadie piensa que eres peligroso. # id: its-routine # unrated: “Lleva una navaja” lo escribió usted. “Rutina” hace que no sea de nadie.]
  ~ trust(-1)
  Tiene la mano en el radio. # who: eli # mood: wary
  -> endings
+ [Lo escribí yo. Es una herramienta de bici, y le pido a ella que ponga eso también. # id: i-wrote-it]
  ~ trust(1)
  Para los rayos. # who: eli # mood: tired
  La trabajadora escribe. El guardia se va a revisar los casilleros.
  -> endings

// ---------------------------------------------------------------- Finales: el primero cuya condición se cumple
=== endings ===
~ settle()
{
- pulled() || left: -> pulled_away
- promised || call == "bea": -> the_promise
- shut(): -> shut_down
- tr < 4 || draw == 0: -> going_for_a_walk
- limits_told && ch >= 3 && tr >= 6 && not asked_too_much_open && (b7.beside || b7.ten): -> his_plan
- else: -> one_night
}

=== pulled_away ===
{
- owes_told:
  # ending: E4 # title: Se fue con él # telling: left
- else:
  # ending: E4 # title: Se fue con él # telling: left-untold
}
La punta del banco está vacía. El piso está mojado hasta las puertas. # leaves: eli # leaves: cal # place: main
Desde ahí usted llama a {line} y dice lo que se vio y se oyó, y por dónde se fueron.
Bea tiene a la policía en el otro teléfono, para que alguien vaya a ver que esté bien. Dieciséis años, chaqueta de verano, tenis mojados. # sfx: phone
El mismo banco mañana. Puede que él también. Ahora siéntate un minuto, y después hablamos de esas puertas. # who: bea
-> END

=== the_promise ===
{
- call == "bea" && owes_told:
  # ending: E6 # title: La promesa # telling: bea
- call == "bea":
  # ending: E6 # title: La promesa # telling: bea-untold
- call == "apart" && owes_told:
  # ending: E6 # title: La promesa # telling: apart
- call == "apart":
  # ending: E6 # title: La promesa # telling: apart-untold
- owes_told:
  # ending: E6 # title: La promesa # telling: present
- else:
  # ending: E6 # title: La promesa # telling: present-untold
}
No hay cama, solo un catre en el cuarto de atrás del centro, por una noche, con el sí de la supervisora. Eli le da su nombre a la trabajadora y acepta el catre.
La trabajadora y su compañera caminan con él. Se despide de Bea, y de usted no. # sfx: steps # leaves: eli
No miró para atrás. Si no, te lo diría. # who: bea
Mañana le dices qué te puedes guardar y qué no. Lo primero, antes de las medias. # who: bea # mood: tired
-> END

=== shut_down ===
{
- call == "apart" && owes_told:
  # ending: E5 # title: Se cerró # telling: apart
- call == "apart":
  # ending: E5 # title: Se cerró # telling: apart-untold
- owes_told:
  # ending: E5 # title: Se cerró # telling: present
- else:
  # ending: E5 # title: Se cerró # telling: present-untold
}
Eli responde a su nombre cuando la trabajadora lo dice, y es todo lo que responde.
Hay un catre en el cuarto de atrás del centro, por una noche. Bea va detrás en la van, con usted, para que él tenga a tres personas.
El reporte tiene lo que se vio, y nada más. Usted pone las otras barras de granola donde él las alcance.
Déjate los zapatos puestos, si quieres. Hay noches en que esa es toda la conversación. # who: bea # mood: tired
-> END

// ---------------------------------------------------------------- T8 Antes de que se vaya caminando
=== going_for_a_walk ===
# beat: T8-walk
Voy a caminar un rato. {owes_told:No a casa de Cal. }Solo caminar. # who: eli # mood: tired
Toma una tarjeta de la puerta de la van y se la mete en el bolsillo. # stands: eli
+ [(Dejarlo ir, y hacer las llamadas cuando haya doblado la esquina.) # id: around-the-corner # unrated: Las llamadas eran lo correcto. Él se enteró por una patrulla, y usted se lo pudo decir a la cara.]
  Buenas noches. # who: eli # mood: neutral
  -> number_in_his_pocket
+ [Si te vas, yo aviso: a la trabajadora, y a la policía para que alguien vaya a verte. No estás en problemas. Prefiero que lo oigas de mí. # id: heard-it-from-me]
  No hagas un drama. # who: eli # mood: tired
  Es serio, dice usted. ¿Dónde va a estar?
  {tr >= 5:Donde la entrenadora. A lo mejor.|Por ahí.} # who: eli # mood: thoughtful
  -> number_in_his_pocket
+ [No te puedes ir así. Es medianoche. # id: cant-walk-off # unrated: Nadie podía detenerlo, y él lo sabía. Qué pasa si se va, eso sí le tocaba oírlo.]
  ~ trust(-1)
  Yo vine caminando, oficial. # who: eli # mood: annoyed
  -> number_in_his_pocket

=== number_in_his_pocket ===
{
- call == "apart" && owes_told:
  # ending: E3 # title: El número en el bolsillo # telling: apart
- call == "apart":
  # ending: E3 # title: El número en el bolsillo # telling: apart-untold
- owes_told:
  # ending: E3 # title: El número en el bolsillo # telling: present
- else:
  # ending: E3 # title: El número en el bolsillo # telling: present-untold
}
{
- knife == "locked":
  Bea abre la caja sin que se lo pidan. Le dijeron que se la devolverían.
}
Nadie lo detiene. Desde la esquina levanta una mano. # leaves: eli # sfx: steps
La trabajadora sabe por dónde se fue. La policía también, y cómo va vestido: que vayan a verlo, y que lo busquen como desaparecido si no lo encuentran.
La tercera llamada es a su supervisora. # sfx: phone
Mañana, a las 9:40, el mismo banco. Usted mete dos barras de granola en el abrigo.
-> END

=== his_plan ===
{
- owes_told:
  # ending: E1 # title: Su plan # telling: present
- else:
  # ending: E1 # title: Su plan # telling: present-untold
}
No hay cama. Hay un catre en el cuarto de atrás del centro, por una noche, y ya dijo que sí quien puede decidirlo. La puerta abierta, la luz del pasillo prendida, y nadie duerme: ni la trabajadora, ni Bea, ni usted.
A la casa no: lo pregunta dos veces, y dos veces le dicen que no.
{
- call == "ten_minutes":
  El sábado está en la hoja de la trabajadora, como él lo puso.
- else:
  Nadie puso el sábado en la hoja de la trabajadora. Lo pone él mismo, con el bolígrafo de Bea.
}
Allá en el pasillo hay un piano. Él lo podría afinar, dice. No sabe, pero podría.
{
- knife == "locked":
  Bea entrega la navaja, en una bolsa con el nombre de él. # return: you-dropped
  Eso se lo devuelven, dice él, y también a eso le dicen que sí. # return: you-dropped
}
Cómo van a ser los próximos días todavía se está viendo, y él tiene voz en eso.
-> END

=== one_night ===
{
- call == "apart" && owes_told:
  # ending: E2 # title: Una noche # telling: apart
- call == "apart":
  # ending: E2 # title: Una noche # telling: apart-untold
- owes_told:
  # ending: E2 # title: Una noche # telling: present
- else:
  # ending: E2 # title: Una noche # telling: present-untold
}
Hay un catre, solo por esta noche, en el cuarto de atrás del centro. La trabajadora va con él, y también Bea y usted, sin que nadie les pague.
Eli no dice más del asunto, y nadie se lo pide.
Ustedes vienen los jueves, ¿no? # who: eli # mood: neutral
No digo que yo vaya a venir. # who: eli # mood: thoughtful
Da dos golpecitos en el costado de la van, como quien le da las gracias al chofer. # sfx: steps
-> END

// ---------------------------------------------------------------- Funciones
// Una promesa de secreto termina aquí, se diga lo que se diga.
=== function broken_promise()
{ promised:
  ~ trust(-4)
}
