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
set arrow from 24.12,81.94 to 27.62,81.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,119.31 to 27.62,119.31 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,156.69 to 27.62,156.69 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,194.06 to 27.62,194.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,231.44 to 27.62,231.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,268.82 to 27.62,268.82 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 44.29,294.56 to 44.29,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 131.9,294.56 to 131.9,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 198.18,294.56 to 198.18,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 264.45,294.56 to 264.45,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 198.18,44.56 to 337.62,256.17 to 337.62,294.56 to 33.44,294.56 to 198.18,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 198.18,44.56 to 323.53,294.56 to 72.83,294.56 to 198.18,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 198.18,44.56 to 303.38,294.56 to 92.98,294.56 to 198.18,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 198.18,44.56 to 198.18,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 167.06,44.56 to 41.71,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 167.06,44.56 to 292.41,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 167.06,44.56 to 167.06,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 72.54,282.66 to 72.34,283.65 to 71.78,284.49 to 70.94,285.06 to 69.94,285.26 to 68.95,285.06 to 68.1,284.49 to 67.54,283.65 to 67.34,282.66 to 67.54,281.66 to 68.1,280.82 to 68.95,280.25 to 69.94,280.06 to 70.94,280.25 to 71.78,280.82 to 72.34,281.66 to 72.54,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 170.13,100.21 to 169.94,101.2 to 169.37,102.04 to 168.53,102.61 to 167.53,102.81 to 166.54,102.61 to 165.69,102.04 to 165.13,101.2 to 164.93,100.21 to 165.13,99.21 to 165.69,98.37 to 166.54,97.8 to 167.53,97.61 to 168.53,97.8 to 169.37,98.37 to 169.94,99.21 to 170.13,100.21 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 229.62,204.14 to 229.42,205.13 to 228.86,205.98 to 228.02,206.54 to 227.02,206.74 to 226.03,206.54 to 225.18,205.98 to 224.62,205.13 to 224.42,204.14 to 224.62,203.14 to 225.18,202.3 to 226.03,201.74 to 227.02,201.54 to 228.02,201.74 to 228.86,202.3 to 229.42,203.14 to 229.62,204.14 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 19.6,333.34 to 19.4,334.33 to 18.84,335.18 to 17.99,335.74 to 17,335.94 to 16.01,335.74 to 15.16,335.18 to 14.6,334.33 to 14.4,333.34 to 14.6,332.35 to 15.16,331.5 to 16.01,330.94 to 17,330.74 to 17.99,330.94 to 18.84,331.5 to 19.4,332.35 to 19.6,333.34 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set arrow from 63.46,333.34 to 77.46,333.34 nohead linewidth 1.2 linecolor rgb '#1a73b8' front
set arrow from 170.26,333.34 to 184.26,333.34 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' front
set object rectangle from 10,341.26 to 24,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 10.5,341.76 to 23.5,348.76 fillcolor rgb '#ffffff' fillstyle solid noborder front
set object rectangle from 72.14,341.26 to 86.14,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 72.64,341.76 to 85.64,348.76 fillcolor rgb '#cbd2db' fillstyle solid noborder front
set object rectangle from 158.68,341.26 to 172.68,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 159.18,341.76 to 172.18,348.76 fillcolor rgb '#dfe4ea' fillstyle solid noborder front
set object rectangle from 245.22,341.26 to 259.22,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 245.72,341.76 to 258.72,348.76 fillcolor rgb '#f0f2f5' fillstyle solid noborder front
set label 'Attrition other than death' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 21.12,81.94 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,119.31 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 21.12,156.69 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,194.06 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,231.44 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,268.82 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 44.29,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 131.9,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 198.18,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 264.45,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 189.26,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
