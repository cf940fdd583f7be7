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
set arrow from 24.12,76.36 to 27.62,76.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,108.17 to 27.62,108.17 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,139.97 to 27.62,139.97 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,171.78 to 27.62,171.78 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,203.58 to 27.62,203.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,235.39 to 27.62,235.39 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,267.19 to 27.62,267.19 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 49.38,294.56 to 49.38,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 80.65,294.56 to 80.65,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 111.92,294.56 to 111.92,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 153.25,294.56 to 153.25,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 184.52,294.56 to 184.52,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 215.79,294.56 to 215.79,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 257.13,294.56 to 257.13,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 288.4,294.56 to 288.4,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 319.67,294.56 to 319.67,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 184.52,44.56 to 337.62,254.07 to 337.62,294.56 to 27.62,294.56 to 27.62,259.28 to 184.52,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 184.52,44.56 to 323.53,294.56 to 45.52,294.56 to 184.52,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 184.52,44.56 to 301.18,294.56 to 67.87,294.56 to 184.52,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 184.52,44.56 to 184.52,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 180.72,44.56 to 41.71,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 180.72,44.56 to 319.72,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 180.72,44.56 to 180.72,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 194.08,138.8 to 193.88,139.79 to 193.32,140.64 to 192.47,141.2 to 191.48,141.4 to 190.48,141.2 to 189.64,140.64 to 189.08,139.79 to 188.88,138.8 to 189.08,137.8 to 189.64,136.96 to 190.48,136.4 to 191.48,136.2 to 192.47,136.4 to 193.32,136.96 to 193.88,137.8 to 194.08,138.8 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 176.3,132.1 to 176.1,133.1 to 175.54,133.94 to 174.69,134.5 to 173.7,134.7 to 172.7,134.5 to 171.86,133.94 to 171.3,133.1 to 171.1,132.1 to 171.3,131.11 to 171.86,130.26 to 172.7,129.7 to 173.7,129.5 to 174.69,129.7 to 175.54,130.26 to 176.1,131.11 to 176.3,132.1 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 179.71,84.33 to 179.51,85.33 to 178.95,86.17 to 178.1,86.74 to 177.11,86.93 to 176.11,86.74 to 175.27,86.17 to 174.71,85.33 to 174.51,84.33 to 174.71,83.34 to 175.27,82.5 to 176.11,81.93 to 177.11,81.73 to 178.1,81.93 to 178.95,82.5 to 179.51,83.34 to 179.71,84.33 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 188.93,152.41 to 188.73,153.41 to 188.17,154.25 to 187.32,154.82 to 186.33,155.01 to 185.33,154.82 to 184.49,154.25 to 183.93,153.41 to 183.73,152.41 to 183.93,151.42 to 184.49,150.57 to 185.33,150.01 to 186.33,149.81 to 187.32,150.01 to 188.17,150.57 to 188.73,151.42 to 188.93,152.41 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 155.85,233.59 to 155.66,234.59 to 155.09,235.43 to 154.25,236 to 153.25,236.19 to 152.26,236 to 151.42,235.43 to 150.85,234.59 to 150.65,233.59 to 150.85,232.6 to 151.42,231.75 to 152.26,231.19 to 153.25,230.99 to 154.25,231.19 to 155.09,231.75 to 155.66,232.6 to 155.85,233.59 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 239.09,282.66 to 238.9,283.65 to 238.33,284.49 to 237.49,285.06 to 236.49,285.26 to 235.5,285.06 to 234.65,284.49 to 234.09,283.65 to 233.89,282.66 to 234.09,281.66 to 234.65,280.82 to 235.5,280.25 to 236.49,280.06 to 237.49,280.25 to 238.33,280.82 to 238.9,281.66 to 239.09,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 222.03,279.6 to 221.83,280.6 to 221.27,281.44 to 220.43,282.01 to 219.43,282.2 to 218.44,282.01 to 217.59,281.44 to 217.03,280.6 to 216.83,279.6 to 217.03,278.61 to 217.59,277.77 to 218.44,277.2 to 219.43,277 to 220.43,277.2 to 221.27,277.77 to 221.83,278.61 to 222.03,279.6 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
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
set label 'Death, participants who completed (sensitivity analysis)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,76.36 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,108.17 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,139.97 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 21.12,171.78 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,203.58 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 21.12,235.39 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.4' at 21.12,267.19 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 49.38,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 80.65,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 111.92,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 153.25,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 184.52,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 215.79,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 257.13,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 288.4,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 319.67,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 176.8,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
