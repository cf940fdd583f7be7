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
set arrow from 24.12,89.4 to 27.62,89.4 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,134.23 to 27.62,134.23 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,179.07 to 27.62,179.07 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,223.9 to 27.62,223.9 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,268.74 to 27.62,268.74 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 90.05,294.56 to 90.05,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 173.87,294.56 to 173.87,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 257.7,294.56 to 257.7,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 173.87,44.56 to 337.62,280.25 to 337.62,294.56 to 27.62,294.56 to 27.62,255.07 to 173.87,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 173.87,44.56 to 306.04,294.56 to 41.71,294.56 to 173.87,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 173.87,44.56 to 284.79,294.56 to 62.96,294.56 to 173.87,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 173.87,44.56 to 173.87,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 191.37,44.56 to 59.2,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 191.37,44.56 to 323.53,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 191.37,44.56 to 191.37,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 141.24,282.66 to 141.04,283.65 to 140.48,284.49 to 139.63,285.06 to 138.64,285.26 to 137.64,285.06 to 136.8,284.49 to 136.24,283.65 to 136.04,282.66 to 136.24,281.66 to 136.8,280.82 to 137.64,280.25 to 138.64,280.06 to 139.63,280.25 to 140.48,280.82 to 141.04,281.66 to 141.24,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 191.93,143.85 to 191.73,144.84 to 191.17,145.69 to 190.32,146.25 to 189.33,146.45 to 188.33,146.25 to 187.49,145.69 to 186.93,144.84 to 186.73,143.85 to 186.93,142.85 to 187.49,142.01 to 188.33,141.45 to 189.33,141.25 to 190.32,141.45 to 191.17,142.01 to 191.73,142.85 to 191.93,143.85 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 239.62,241.32 to 239.43,242.31 to 238.86,243.15 to 238.02,243.72 to 237.02,243.92 to 236.03,243.72 to 235.19,243.15 to 234.62,242.31 to 234.42,241.32 to 234.62,240.32 to 235.19,239.48 to 236.03,238.91 to 237.02,238.72 to 238.02,238.91 to 238.86,239.48 to 239.43,240.32 to 239.62,241.32 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 19.6,333.34 to 19.4,334.33 to 18.84,335.18 to 17.99,335.74 to 17,335.94 to 16.01,335.74 to 15.16,335.18 to 14.6,334.33 to 14.4,333.34 to 14.6,332.35 to 15.16,331.5 to 16.01,330.94 to 17,330.74 to 17.99,330.94 to 18.84,331.5 to 19.4,332.35 to 19.6,333.34 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set arrow from 63.46,333.34 to 77.46,333.34 nohead linewidth 1.2 linecolor rgb '#1a73b8' front
set arrow from 157.8,333.34 to 171.8,333.34 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' front
set object rectangle from 10,341.26 to 24,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 10.5,341.76 to 23.5,348.76 fillcolor rgb '#ffffff' fillstyle solid noborder front
set object rectangle from 72.14,341.26 to 86.14,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 72.64,341.76 to 85.64,348.76 fillcolor rgb '#cbd2db' fillstyle solid noborder front
set object rectangle from 158.68,341.26 to 172.68,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 159.18,341.76 to 172.18,348.76 fillcolor rgb '#dfe4ea' fillstyle solid noborder front
set object rectangle from 245.22,341.26 to 259.22,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 245.72,341.76 to 258.72,348.76 fillcolor rgb '#f0f2f5' fillstyle solid noborder front
set label 'People with serious adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 21.12,89.4 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,134.23 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 21.12,179.07 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,223.9 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,268.74 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 90.05,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 173.87,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 257.7,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 176.8,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
