# src/effects
