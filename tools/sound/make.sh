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

# --- room: the air of a hall at night, rain on glass; 20 s that close on themselves -------------
make -c 2 air.wav synth 23 brownnoise gain -9 highpass 45 lowpass 260 gain -n -14
make -c 2 fall.wav synth 23 whitenoise gain -9 highpass 700 lowpass 4200 tremolo 0.1 18 gain -n -20
make -c 2 near.wav synth 31 pinknoise trim 8 highpass 1800 lowpass 6500 tremolo 0.15 45 gain -n -27
join -m air.wav fall.wav near.wav long.wav
# The last three seconds fade over the first three with equal power, as noise wants it.
sox -q -D long.wav in.wav trim 0 3 fade q 3
sox -q -D long.wav body.wav trim 3 17
sox -q -D long.wav out.wav trim 20 3 fade q 0 3 3
sox -q -D -m -v 1 in.wav -v 1 out.wav seam.wav
sox -q -D seam.wav body.wav loop.wav
# A quarter of a second of the same loop stands before and after: players loop inside it, so that
# what a codec adds at the edges is never heard.
sox -q -D loop.wav before.wav trim 19.75 0.25
sox -q -D loop.wav after.wav trim 0 0.25
sox -q -D before.wav loop.wav after.wav room.wav
publish room 44 44

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

ls -l "$out" | awk 'NR > 1 { printf "%-12s %6d\n", $NF, $5 }'
