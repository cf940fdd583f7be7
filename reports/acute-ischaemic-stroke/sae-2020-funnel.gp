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
set arrow from 24.12,93.16 to 27.62,93.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,141.76 to 27.62,141.76 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,190.36 to 27.62,190.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,238.96 to 27.62,238.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,287.56 to 27.62,287.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 69.18,294.56 to 69.18,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 131.04,294.56 to 131.04,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 177.83,294.56 to 177.83,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 224.62,294.56 to 224.62,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 286.47,294.56 to 286.47,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 333.26,294.56 to 333.26,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 177.83,44.56 to 337.62,267.87 to 337.62,294.56 to 27.62,294.56 to 27.62,254.48 to 177.83,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 177.83,44.56 to 313.94,294.56 to 41.71,294.56 to 177.83,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 177.83,44.56 to 292.06,294.56 to 63.59,294.56 to 177.83,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 177.83,44.56 to 177.83,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 187.41,44.56 to 51.3,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 187.41,44.56 to 323.53,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 187.41,44.56 to 187.41,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 189.05,98.37 to 188.86,99.37 to 188.29,100.21 to 187.45,100.77 to 186.45,100.97 to 185.46,100.77 to 184.62,100.21 to 184.05,99.37 to 183.85,98.37 to 184.05,97.38 to 184.62,96.53 to 185.46,95.97 to 186.45,95.77 to 187.45,95.97 to 188.29,96.53 to 188.86,97.38 to 189.05,98.37 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 215.68,151.2 to 215.48,152.19 to 214.92,153.04 to 214.07,153.6 to 213.08,153.8 to 212.08,153.6 to 211.24,153.04 to 210.68,152.19 to 210.48,151.2 to 210.68,150.2 to 211.24,149.36 to 212.08,148.8 to 213.08,148.6 to 214.07,148.8 to 214.92,149.36 to 215.48,150.2 to 215.68,151.2 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 160.76,173.6 to 160.56,174.6 to 160,175.44 to 159.15,176.01 to 158.16,176.2 to 157.16,176.01 to 156.32,175.44 to 155.76,174.6 to 155.56,173.6 to 155.76,172.61 to 156.32,171.77 to 157.16,171.2 to 158.16,171 to 159.15,171.2 to 160,171.77 to 160.56,172.61 to 160.76,173.6 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 180.43,282.66 to 180.23,283.65 to 179.67,284.49 to 178.82,285.06 to 177.83,285.26 to 176.83,285.06 to 175.99,284.49 to 175.43,283.65 to 175.23,282.66 to 175.43,281.66 to 175.99,280.82 to 176.83,280.25 to 177.83,280.06 to 178.82,280.25 to 179.67,280.82 to 180.23,281.66 to 180.43,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
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
set label 'People with serious adverse events (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,93.16 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,141.76 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,190.36 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 21.12,238.96 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,287.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 69.18,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 131.04,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 177.83,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 224.62,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 286.47,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 333.26,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 189.26,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
