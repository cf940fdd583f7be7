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
set arrow from 24.12,83.97 to 27.62,83.97 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,123.38 to 27.62,123.38 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,162.79 to 27.62,162.79 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,202.2 to 27.62,202.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,241.61 to 27.62,241.61 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,281.02 to 27.62,281.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 57.94,294.56 to 57.94,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 96.38,294.56 to 96.38,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 147.2,294.56 to 147.2,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 185.63,294.56 to 185.63,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 224.07,294.56 to 224.07,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 274.88,294.56 to 274.88,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 313.32,294.56 to 313.32,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 185.63,44.56 to 337.62,254.22 to 337.62,294.56 to 27.62,294.56 to 27.62,262.54 to 185.63,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 185.63,44.56 to 323.53,294.56 to 47.74,294.56 to 185.63,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 185.63,44.56 to 301.36,294.56 to 69.91,294.56 to 185.63,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 185.63,44.56 to 185.63,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 179.61,44.56 to 41.71,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 179.61,44.56 to 317.5,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 179.61,44.56 to 179.61,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 149.8,278.8 to 149.6,279.79 to 149.03,280.63 to 148.19,281.2 to 147.2,281.4 to 146.2,281.2 to 145.36,280.63 to 144.79,279.79 to 144.6,278.8 to 144.79,277.8 to 145.36,276.96 to 146.2,276.39 to 147.2,276.2 to 148.19,276.39 to 149.03,276.96 to 149.6,277.8 to 149.8,278.8 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 182.07,94.11 to 181.87,95.1 to 181.31,95.95 to 180.47,96.51 to 179.47,96.71 to 178.48,96.51 to 177.63,95.95 to 177.07,95.1 to 176.87,94.11 to 177.07,93.11 to 177.63,92.27 to 178.48,91.71 to 179.47,91.51 to 180.47,91.71 to 181.31,92.27 to 181.87,93.11 to 182.07,94.11 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 187.3,179.13 to 187.1,180.12 to 186.54,180.97 to 185.7,181.53 to 184.7,181.73 to 183.71,181.53 to 182.86,180.97 to 182.3,180.12 to 182.1,179.13 to 182.3,178.13 to 182.86,177.29 to 183.71,176.73 to 184.7,176.53 to 185.7,176.73 to 186.54,177.29 to 187.1,178.13 to 187.3,179.13 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 180.63,153.53 to 180.43,154.52 to 179.86,155.37 to 179.02,155.93 to 178.03,156.13 to 177.03,155.93 to 176.19,155.37 to 175.62,154.52 to 175.43,153.53 to 175.62,152.53 to 176.19,151.69 to 177.03,151.13 to 178.03,150.93 to 179.02,151.13 to 179.86,151.69 to 180.43,152.53 to 180.63,153.53 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 196.78,161.33 to 196.58,162.33 to 196.02,163.17 to 195.18,163.74 to 194.18,163.93 to 193.19,163.74 to 192.34,163.17 to 191.78,162.33 to 191.58,161.33 to 191.78,160.34 to 192.34,159.5 to 193.19,158.93 to 194.18,158.73 to 195.18,158.93 to 196.02,159.5 to 196.58,160.34 to 196.78,161.33 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 149.8,282.66 to 149.6,283.65 to 149.03,284.49 to 148.19,285.06 to 147.2,285.26 to 146.2,285.06 to 145.36,284.49 to 144.79,283.65 to 144.6,282.66 to 144.79,281.66 to 145.36,280.82 to 146.2,280.25 to 147.2,280.06 to 148.19,280.25 to 149.03,280.82 to 149.6,281.66 to 149.8,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
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
set label 'All-cause death (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,83.97 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,123.38 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,162.79 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 21.12,202.2 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,241.61 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 21.12,281.02 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 57.94,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 96.38,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 147.2,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 185.63,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 224.07,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 274.88,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 313.32,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 189.26,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
