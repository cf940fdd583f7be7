# src/plot
