import type { spawnSync } from 'node:child_process';

export function opensTables(run?: typeof spawnSync): boolean;
export function needSpreadsheet(): boolean;
