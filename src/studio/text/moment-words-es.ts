/** What is read of a moment that is added, in the order of its options; all else is the same in every language. */
interface MomentSaid {
  readonly hint: string;
  readonly narration: string;
  readonly said: string;
  readonly options: readonly {
    readonly words: string;
    readonly why: readonly string[];
    readonly answer: string;
    readonly heard: string;
  }[];
}

/** The moments that fit any scene, in Spanish: nobody is called tú or usted, since a scene has its own way. */
export const SPANISH_MOMENTS: readonly MomentSaid[] = [
  {
    hint: 'LISTEN Algunas de estas palabras se pueden devolver.',
    narration: 'Se hace un silencio, y nadie lo llena.',
    said: 'No sé por dónde empezar.',
    options: [
      {
        words: 'Cuesta saber por dónde empezar. ¿Qué viene primero?',
        why: ['LISTEN Devuelve lo que se acaba de decir, y pide una sola cosa.'],
        answer: 'El día de hoy, tal vez. Fue largo.',
        heard: 'Dijo que cuesta empezar, y esperó. Así que empecé.',
      },
      {
        words: 'No hay prisa, y tenemos tiempo. ¿De qué estaría bien hablar ahora?',
        why: ['LISTEN Es amable, y pasa de largo lo que se acaba de decir.'],
        answer: 'No sé. De algo fácil.',
        heard: 'Tenía tiempo. A mí me habría servido una pregunta fácil.',
      },
      {
        words: 'Lo mejor es empezar por el principio, ¿no? Es lo más fácil para todos.',
        why: [
          'OPEN Dice qué hacer, y pide un sí.',
          'NONJUDGE Le quita peso a lo que es difícil.',
          'LISTEN Corrige lo que se dijo, y no lo escucha.',
        ],
        answer: 'Pues no lo es.',
        heard: 'Dijo que por el principio. Yo no sabía cuál era.',
      },
    ],
  },
  {
    hint: 'PACE ¿Quién decide qué tan rápido va esto?',
    narration: 'Alguien pasa afuera, y vuelve el silencio.',
    said: 'Es mucho, y está todo revuelto.',
    options: [
      {
        words: 'Entonces vamos por orden: ¿cuándo empezó, y quién estaba ahí?',
        why: [
          'OPEN Se contesta con una fecha y un nombre.',
          'NONJUDGE “Por orden” dice que está en desorden.',
          'PACE Son dos preguntas a la vez, y las dos son de quien pregunta.',
        ],
        answer: 'No voy a hacer una lista.',
        heard: 'Quería una lista. Yo no tenía ninguna lista que darle.',
      },
      {
        words: 'Puede quedarse revuelto. ¿Qué parte es para hoy?',
        why: ['PACE Con una parte basta, y lo demás puede esperar.'],
        answer: 'Una parte, entonces. La pequeña.',
        heard: 'Dijo que podía quedarse revuelto. Escogí una parte.',
      },
      {
        words: 'Suena a que es mucho peso. ¿Cuál es la parte más importante de todo?',
        why: [
          'OPEN Pide una sola cosa, y una grande.',
          'PACE La parte más importante puede ser la última que se cuenta.',
        ],
        answer: 'No sé decir cuál.',
        heard: 'Preguntó por la parte más importante. Yo miré el piso.',
      },
    ],
  },
  {
    hint: 'NOASSUME Una respuesta corta puede tener muchas razones. ¿Cuáles se conocen?',
    narration: 'Las manos van a las mangas, y ahí se quedan.',
    said: 'Depende de quién pregunte.',
    options: [
      {
        words: 'Suena a que alguien, quizá en casa, ha estado dando problemas. ¿Quién es?',
        why: [
          'OPEN Se contesta con un nombre.',
          'NONJUDGE Hace un caso de una sola frase.',
          'NOASSUME De cuatro palabras salieron una persona y un problema.',
        ],
        answer: 'Yo no dije eso.',
        heard: 'Oyó problemas en cuatro palabras. Yo no había dicho nada de eso.',
      },
      {
        words: 'Seguro que mucha gente pregunta, y no siempre bien. ¿En qué fallan?',
        why: ['NOASSUME “Seguro” es una suposición, por amable que sea.'],
        answer: 'Más que nada, no escuchan.',
        heard: 'Vio que mucha gente me pregunta. Me quedé pensando en eso.',
      },
      {
        words: 'Es justo. Aquí la pregunta es mía. ¿Qué haría falta saber de mí primero?',
        why: ['NOASSUME Toma las palabras como son, y pregunta qué piden.'],
        answer: 'Qué se hace con lo que diga.',
        heard: 'Me dejó preguntar primero. Quería saber adónde va lo que digo.',
      },
    ],
  },
];
