#!/bin/bash
# Makes every sound of the game out of noise and sine waves: assets/sound/*.webm (Opus), *.m4a (AAC).
# Needs sox and ffmpeg. The same versions of both give the same bytes: sox's generator keeps its
# seed (-R), nothing is dithered (-D), ffmpeg writes no dates and no random ids (bitexact).
set -euo pipefail

out=$(cd "$(dirname "$0")/../.." && pwd)/assets/sound
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$out"
cd "$tmp"

LOUDNESS=-26 # LUFS, of every file; the page turns the room down further
PEAK=-9      # dB, so that a short sound never jumps out

make() { sox -q -R -D -n -r 48000 -b 24 "$@"; } # make -c <channels> <file> <effects...>
join() { sox -q -R -D --norm=-6 "$@"; }        # join <options and files...>: no clipping on the way

# One gain for the whole file, so that the dynamics stay as made. Short sounds are measured in a
# row of copies: loudness is only defined from 0.4 s on.
level() { # level <file>
  sox -q -D "$1" row.wav repeat 3
  local heard peak
  heard=$(ffmpeg -hide_banner -nostats -i row.wav -af ebur128 -f null - 2>&1 |
    awk '/Integrated loudness/ { seen = 1 } seen && $1 == "I:" { print $2; exit }')
  peak=$(sox -D "$1" -n stat 2>&1 | awk '/Maximum amplitude/ { a = $3 } /Minimum amplitude/ { b = -$3 }
    END { m = a > b ? a : b; print 20 * log(m) / log(10) }')
  awk -v i="$heard" -v p="$peak" -v to=$LOUDNESS -v top=$PEAK \
    'BEGIN { g = to - i; if (p + g > top) g = top - p; printf "%.2f", g }'
}

publish() { # publish <name> <opus kbit/s> <aac kbit/s>
  local exact=(-map_metadata -1 -fflags +bitexact -flags:a +bitexact)
  sox -q -D "$1.wav" -b 16 "$1.level.wav" gain "$(level "$1.wav")"
  ffmpeg -v error -y -i "$1.level.wav" -c:a libopus -b:a "$2k" -vbr on "${exact[@]}" "$out/$1.webm"
  ffmpeg -v error -y -i "$1.level.wav" -c:a aac -b:a "$3k" "${exact[@]}" -movflags +faststart "$out/$1.m4a"
}

# --- rooms: the air of a place; 12 s that close on themselves --------------------------------------
# close <noise, 15 s> <loop>: the last three seconds fade over the first three with equal power, as
# noise wants it. Hums are mixed in afterwards: whole waves in 12 s need no fade.
close() {
  sox -q -D "$1" in.wav trim 0 3 fade q 3
  sox -q -D "$1" body.wav trim 3 9
  sox -q -D "$1" out.wav trim 12 3 fade q 0 3 3
  sox -q -D -m -v 1 in.wav -v 1 out.wav seam.wav
  sox -q -D seam.wav body.wav "$2"
}
# room <place> <loop>: a quarter of a second of the same loop stands before and after: players loop
# inside it, so that what a codec adds at the edges is never heard.
room() {
  sox -q -D "$2" before.wav trim 11.75 0.25
  sox -q -D "$2" after.wav trim 0 0.25
  sox -q -D before.wav "$2" after.wav "room-$1.wav"
  publish "room-$1" 28 32
}
air() { make -c 2 "$1" synth 15 "$2"noise gain -14 highpass "$3" lowpass "$4" gain -n "$5"; } # file, colour, from, to, dB
hum() { make -c 2 "$1" synth 12 sine "$2" gain "$3"; }

# a hall at night, rain on glass
air a.wav brown 45 260 -14
air b.wav white 700 4200 -20
air c.wav pink 1800 6500 -27
join -m a.wav b.wav c.wav long.wav
close long.wav loop.wav
room platform-four loop.wav

# a laundry room: the drum turns over and over
air a.wav brown 50 190 -12
air b.wav pink 300 1500 -26
join -m a.wav b.wav long.wav
close long.wav turn.wav
sox -q -D turn.wav turning.wav tremolo 0.75 38
hum h.wav 60 -36
join -m turning.wav h.wav loop.wav
room quarter-to-one loop.wav

# a side room: a lamp hums, air comes from a grille
air a.wav brown 60 240 -18
air b.wav pink 220 900 -21
join -m a.wav b.wav long.wav
close long.wav vent.wav
hum h.wav 120 -38
hum i.wav 240 -50
join -m vent.wav h.wav i.wav loop.wav
room the-book loop.wav

# a quiet room before day: a refrigerator behind the wall
air a.wav brown 50 200 -16
air b.wav pink 500 2200 -32
join -m a.wav b.wav long.wav
close long.wav still.wav
hum h.wav 60 -33
join -m still.wav h.wav loop.wav
room by-breakfast loop.wav

# a bay of a ward: much air, something far away that runs
air a.wav pink 140 1100 -17
air b.wav brown 50 160 -18
air c.wav white 2600 6000 -40
join -m a.wav b.wav c.wav long.wav
close long.wav loop.wav
room waiting-room-three loop.wav

# a street at night: far traffic, a dryer behind glass
air a.wav brown 35 150 -13
air b.wav pink 250 800 -25
join -m a.wav b.wav long.wav
close long.wav far.wav
sox -q -D far.wav wind.wav tremolo 0.25 24
hum h.wav 84 -40
join -m wind.wav h.wav loop.wav
room one-ten-am loop.wav

# a great hall: low, with an echo
air a.wav brown 35 130 -13
air b.wav pink 350 1400 -27
join -m a.wav b.wav dry.wav
sox -q -D dry.wav wet.wav gain -8 reverb 70 40 100 100 0 -3 trim 0 15
close wet.wav hall.wav
hum h.wav 48 -38
join -m hall.wav h.wav loop.wav
room last-train loop.wav

# an office by day: a window that is not quite shut
air a.wav pink 200 1600 -22
air b.wav brown 60 220 -18
air c.wav white 3000 7000 -42
join -m a.wav b.wav c.wav long.wav
close long.wav loop.wav
room fourth-period loop.wav

# --- rain: for a few breaths the rain is heavier ------------------------------------------------
make -c 1 a.wav synth 4 whitenoise gain -9 highpass 600 lowpass 4800 fade h 1.6 4 2 gain -n -14
make -c 1 b.wav synth 9 pinknoise trim 5 highpass 1500 lowpass 6000 tremolo 3.1 30 fade h 1.8 4 1.9 gain -n -22
join -m a.wav b.wav rain.wav
publish rain 24 32

# --- chime: two soft tones before an announcement that does not come -----------------------------
tone() { # tone <file> <hertz> <start>
  make -c 1 "$1" synth 1.9 sine "$2" fade l 0.05 1.9 1.8 gain -12 pad "$3"
}
tone a.wav 523.25 0
tone b.wav 1046.5 0
tone c.wav 392 0.62
tone d.wav 784 0.62
join -m -v 1 a.wav -v 0.12 b.wav -v 1 c.wav -v 0.12 d.wav short.wav
sox -q -D short.wav dry.wav gain -8 pad 0 0.6
sox -q -D dry.wav chime.wav lowpass 2600 reverb 45 60 80 100 0 -3 channels 1 fade l 0.03 3 0.9
publish chime 28 32

# --- door: glass doors slide open and come to rest ------------------------------------------------
make -c 1 a.wav synth 1.1 pinknoise band 900 700 fade h 0.35 1.1 0.5 gain -n -16
make -c 1 b.wav synth 1.1 brownnoise lowpass 190 fade h 0.3 1.1 0.4 gain -n -18
make -c 1 c.wav synth 0.22 brownnoise lowpass 240 fade l 0.02 0.22 0.18 gain -n -15 pad 1
join -m a.wav b.wav c.wav dry.wav
sox -q -D dry.wav door.wav pad 0 0.25 fade h 0.05 1.45 0.25
publish door 24 32

# --- bus: one pulls in outside and lets out its air ----------------------------------------------
make -c 1 a.wav synth 4 brownnoise lowpass 150 tremolo 11 35 fade h 1.6 4 1.4 gain -n -10
make -c 1 b.wav synth 4 sine 48:38 tremolo 11 25 fade h 1.6 4 1.4 gain -n -19
make -c 1 c.wav synth 0.9 pinknoise highpass 900 lowpass 3000 fade h 0.12 0.9 0.7 gain -n -29 pad 2.5
join -m a.wav b.wav c.wav bus.wav
publish bus 24 32

# --- phone: it hums twice in a jacket pocket ----------------------------------------------------
make -c 1 a.wav synth 0.5 sine 158 synth 0.5 sine amod 26 fade h 0.08 0.5 0.14 gain -n -12
make -c 1 b.wav synth 0.5 sine 316 fade h 0.08 0.5 0.14 gain -n -26
join -m a.wav b.wav one.wav
sox -q -D one.wav gap.wav pad 0 0.32
sox -q -D gap.wav one.wav phone.wav lowpass 700 pad 0 0.1
publish phone 20 32

# --- steps: somebody walks over the tiles, four steps, going by -----------------------------------
step() { # step <file> <second> <loudness in dB> <hertz>
  make -c 1 heel.wav synth 0.16 brownnoise lowpass "$4" fade h 0.02 0.16 0.13 gain -n "$3"
  make -c 1 sole.wav synth 0.2 pinknoise band 620 420 fade h 0.05 0.2 0.14 gain -n "$3" gain -14 pad 0.05
  join -m heel.wav sole.wav pair.wav
  sox -q -D pair.wav "$1" gain -n "$3" pad "$2"
}
step a.wav 0.05 -16 300
step b.wav 0.68 -12 260
step c.wav 1.3 -13 310
step d.wav 1.94 -18 250
join -m a.wav b.wav c.wav d.wav dry.wav
sox -q -D dry.wav steps.wav gain -6 pad 0 0.6 reverb 35 60 60 100 0 -4 channels 1 compand 0.005,0.15 6:-40,-30,-12 0 -60 0.01 fade l 0.02 2.7 0.5
publish steps 24 32

# --- keys: a small bunch is picked up -------------------------------------------------------------
key() { # key <file> <hertz> <second> <dB>
  make -c 1 "$1" synth 0.5 sine "$2" fade l 0.003 0.5 0.46 gain "$4" pad "$3"
}
key a.wav 3120 0.02 -18
key b.wav 4370 0.09 -20
key c.wav 3710 0.2 -19
key d.wav 5150 0.26 -24
key e.wav 2890 0.42 -22
make -c 1 f.wav synth 0.5 whitenoise gain -9 highpass 3000 lowpass 9000 fade h 0.05 0.5 0.4 gain -n -34
join -m a.wav b.wav c.wav d.wav e.wav f.wav dry.wav
sox -q -D dry.wav keys.wav lowpass 7000 gain -6 pad 0 0.2 reverb 20 60 40 100 0 -8 channels 1 fade l 0.002 1.1 0.4
publish keys 28 32

# --- paper: a sheet is turned over ----------------------------------------------------------------
make -c 1 a.wav synth 0.34 whitenoise gain -9 highpass 1400 lowpass 7000 fade h 0.12 0.34 0.16 gain -n -18
make -c 1 b.wav synth 0.22 pinknoise highpass 900 lowpass 5200 fade h 0.03 0.22 0.16 gain -n -15 pad 0.42
make -c 1 c.wav synth 0.12 brownnoise lowpass 420 fade l 0.01 0.12 0.1 gain -n -24 pad 0.6
join -m a.wav b.wav c.wav dry.wav
sox -q -D dry.wav paper.wav pad 0 0.15 fade l 0.02 0.86 0.2
publish paper 24 32

# --- machine: a printer or a washer starts, and settles --------------------------------------------
make -c 1 a.wav synth 3.2 sine 58:92 tremolo 9 30 fade h 0.7 3.2 1.1 gain -n -17
make -c 1 b.wav synth 3.2 brownnoise lowpass 300 tremolo 6 25 fade h 0.6 3.2 1.2 gain -n -14
make -c 1 c.wav synth 2.4 pinknoise band 1400 600 tremolo 4.5 45 fade h 0.8 2.4 1 gain -n -32 pad 0.5
join -m a.wav b.wav c.wav machine.wav
publish machine 24 32

# --- monitor: one soft, round tone of a screen, and once more -------------------------------------
beep() { make -c 1 "$1" synth 0.34 sine 740 fade h 0.05 0.34 0.24 gain -18 pad "$2"; }
beep a.wav 0.05
beep b.wav 1.25
join -m a.wav b.wav dry.wav
sox -q -D dry.wav monitor.wav lowpass 1800 pad 0 0.6 reverb 25 60 50 100 0 -6 channels 1 fade l 0.02 2 0.5
publish monitor 20 32

# --- birds: two of them in a tree outside ---------------------------------------------------------
chirp() { # chirp <file> <from hertz> <to hertz> <second> <dB>
  make -c 1 "$1" synth 0.13 sine "$2:$3" fade h 0.03 0.13 0.07 gain "$5" pad "$4"
}
chirp a.wav 3300 4100 0.1 -22
chirp b.wav 3900 3100 0.27 -24
chirp c.wav 3400 4300 0.44 -22
chirp d.wav 2700 3300 1.35 -27
chirp e.wav 3200 2600 1.55 -28
chirp f.wav 3500 4200 2.1 -25
chirp g.wav 4000 3200 2.28 -27
join -m a.wav b.wav c.wav d.wav e.wav f.wav g.wav dry.wav
sox -q -D dry.wav birds.wav gain -4 pad 0 0.5 reverb 40 50 80 100 0 -5 channels 1 fade l 0.02 2.88 0.8
publish birds 28 32

# --- line: a soft tone when somebody has said something new ---------------------------------------
make -c 1 a.wav synth 0.5 sine 392 fade q 0.02 0.5 0.46 gain -20
make -c 1 b.wav synth 0.5 sine 588 fade q 0.03 0.5 0.44 gain -27
join -m a.wav b.wav dry.wav
sox -q -D dry.wav line.wav lowpass 2200 pad 0 0.4 reverb 20 60 40 100 0 -9 channels 1 fade l 0.01 0.9 0.4
publish line 24 32

# --- train: one goes by on a far track -----------------------------------------------------------
make -c 1 a.wav synth 5 brownnoise lowpass 170 tremolo 2.4 40 fade h 2 5 2.2 gain -n -9
make -c 1 b.wav synth 5 pinknoise band 700 500 tremolo 2.4 55 fade h 2.1 5 2.3 gain -n -26
make -c 1 c.wav synth 5 sine 61:52 fade h 2 5 2.2 gain -n -27
join -m a.wav b.wav c.wav train.wav
publish train 24 32

ls -l "$out" | awk 'NR > 1 { printf "%-12s %6d\n", $NF, $5 }'
