# src/num
