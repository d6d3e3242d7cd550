INCLUDE parts/gone.ink
-> DONE
