# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 348,362 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:348]
set yrange [362:0]
set arrow from 27.62,44.56 to 27.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,44.56 to 27.62,44.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,80.21 to 27.62,80.21 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,115.87 to 27.62,115.87 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,151.52 to 27.62,151.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,187.17 to 27.62,187.17 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,222.83 to 27.62,222.83 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,258.48 to 27.62,258.48 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,294.13 to 27.62,294.13 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 93.28,294.56 to 93.28,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 145.76,294.56 to 145.76,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 198.24,294.56 to 198.24,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 267.61,294.56 to 267.61,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 320.09,294.56 to 320.09,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 145.76,44.56 to 282.5,294.56 to 27.62,294.56 to 27.62,260.55 to 145.76,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 145.76,44.56 to 249.81,294.56 to 41.71,294.56 to 145.76,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 145.76,44.56 to 233.08,294.56 to 58.44,294.56 to 145.76,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 145.76,44.56 to 145.76,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 219.48,44.56 to 115.43,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 219.48,44.56 to 323.53,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 219.48,44.56 to 219.48,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 279.51,282.66 to 279.32,283.65 to 278.75,284.49 to 277.91,285.06 to 276.91,285.26 to 275.92,285.06 to 275.08,284.49 to 274.51,283.65 to 274.31,282.66 to 274.51,281.66 to 275.08,280.82 to 275.92,280.25 to 276.91,280.06 to 277.91,280.25 to 278.75,280.82 to 279.32,281.66 to 279.51,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 216.54,166.61 to 216.34,167.6 to 215.78,168.45 to 214.94,169.01 to 213.94,169.21 to 212.95,169.01 to 212.1,168.45 to 211.54,167.6 to 211.34,166.61 to 211.54,165.61 to 212.1,164.77 to 212.95,164.21 to 213.94,164.01 to 214.94,164.21 to 215.78,164.77 to 216.34,165.61 to 216.54,166.61 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 213.49,160.31 to 213.29,161.31 to 212.72,162.15 to 211.88,162.72 to 210.89,162.91 to 209.89,162.72 to 209.05,162.15 to 208.48,161.31 to 208.29,160.31 to 208.48,159.32 to 209.05,158.48 to 209.89,157.91 to 210.89,157.71 to 211.88,157.91 to 212.72,158.48 to 213.29,159.32 to 213.49,160.31 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 19.6,333.34 to 19.4,334.33 to 18.84,335.18 to 17.99,335.74 to 17,335.94 to 16.01,335.74 to 15.16,335.18 to 14.6,334.33 to 14.4,333.34 to 14.6,332.35 to 15.16,331.5 to 16.01,330.94 to 17,330.74 to 17.99,330.94 to 18.84,331.5 to 19.4,332.35 to 19.6,333.34 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set arrow from 63.46,333.34 to 77.46,333.34 nohead linewidth 1.2 linecolor rgb '#1a73b8' front
set arrow from 182.26,333.34 to 196.26,333.34 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' front
set object rectangle from 10,341.26 to 24,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 10.5,341.76 to 23.5,348.76 fillcolor rgb '#ffffff' fillstyle solid noborder front
set object rectangle from 72.14,341.26 to 86.14,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 72.64,341.76 to 85.64,348.76 fillcolor rgb '#cbd2db' fillstyle solid noborder front
set object rectangle from 158.68,341.26 to 172.68,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 159.18,341.76 to 172.18,348.76 fillcolor rgb '#dfe4ea' fillstyle solid noborder front
set object rectangle from 245.22,341.26 to 259.22,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 245.72,341.76 to 258.72,348.76 fillcolor rgb '#f0f2f5' fillstyle solid noborder front
set label 'Global clinical responders' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log OR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 21.12,80.21 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,115.87 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 21.12,151.52 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,187.17 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,222.83 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,258.48 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 21.12,294.13 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 93.28,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 145.76,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 198.24,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 267.61,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 320.09,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Odds ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 201.26,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
