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
set arrow from 47.58,294.56 to 47.58,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 79.05,294.56 to 79.05,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 110.53,294.56 to 110.53,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 152.14,294.56 to 152.14,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 183.61,294.56 to 183.61,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 215.09,294.56 to 215.09,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 256.69,294.56 to 256.69,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 288.17,294.56 to 288.17,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 319.65,294.56 to 319.65,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 183.61,44.56 to 337.62,253.94 to 337.62,294.56 to 27.62,294.56 to 27.62,256.64 to 183.61,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 183.61,44.56 to 323.53,294.56 to 43.69,294.56 to 183.61,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 183.61,44.56 to 301.03,294.56 to 66.19,294.56 to 183.61,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 183.61,44.56 to 183.61,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 181.63,44.56 to 41.71,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 181.63,44.56 to 321.55,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 181.63,44.56 to 181.63,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 193.21,138.8 to 193.01,139.79 to 192.45,140.64 to 191.61,141.2 to 190.61,141.4 to 189.62,141.2 to 188.77,140.64 to 188.21,139.79 to 188.01,138.8 to 188.21,137.8 to 188.77,136.96 to 189.62,136.4 to 190.61,136.2 to 191.61,136.4 to 192.45,136.96 to 193.01,137.8 to 193.21,138.8 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 179.98,132.5 to 179.78,133.49 to 179.22,134.34 to 178.38,134.9 to 177.38,135.1 to 176.39,134.9 to 175.54,134.34 to 174.98,133.49 to 174.78,132.5 to 174.98,131.5 to 175.54,130.66 to 176.39,130.1 to 177.38,129.9 to 178.38,130.1 to 179.22,130.66 to 179.78,131.5 to 179.98,132.5 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 181.17,84.55 to 180.97,85.54 to 180.4,86.38 to 179.56,86.95 to 178.57,87.15 to 177.57,86.95 to 176.73,86.38 to 176.16,85.54 to 175.97,84.55 to 176.16,83.55 to 176.73,82.71 to 177.57,82.14 to 178.57,81.95 to 179.56,82.14 to 180.4,82.71 to 180.97,83.55 to 181.17,84.55 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 185.45,153.16 to 185.25,154.16 to 184.69,155 to 183.84,155.56 to 182.85,155.76 to 181.85,155.56 to 181.01,155 to 180.45,154.16 to 180.25,153.16 to 180.45,152.17 to 181.01,151.32 to 181.85,150.76 to 182.85,150.56 to 183.84,150.76 to 184.69,151.32 to 185.25,152.17 to 185.45,153.16 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 154.74,233.59 to 154.54,234.59 to 153.97,235.43 to 153.13,236 to 152.14,236.19 to 151.14,236 to 150.3,235.43 to 149.73,234.59 to 149.54,233.59 to 149.73,232.6 to 150.3,231.75 to 151.14,231.19 to 152.14,230.99 to 153.13,231.19 to 153.97,231.75 to 154.54,232.6 to 154.74,233.59 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 238.52,282.66 to 238.32,283.65 to 237.76,284.49 to 236.92,285.06 to 235.92,285.26 to 234.93,285.06 to 234.08,284.49 to 233.52,283.65 to 233.32,282.66 to 233.52,281.66 to 234.08,280.82 to 234.93,280.25 to 235.92,280.06 to 236.92,280.25 to 237.76,280.82 to 238.32,281.66 to 238.52,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 221.35,279.6 to 221.15,280.6 to 220.59,281.44 to 219.74,282.01 to 218.75,282.2 to 217.75,282.01 to 216.91,281.44 to 216.34,280.6 to 216.15,279.6 to 216.34,278.61 to 216.91,277.77 to 217.75,277.2 to 218.75,277 to 219.74,277.2 to 220.59,277.77 to 221.15,278.61 to 221.35,279.6 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
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
set label 'All-cause death (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,76.36 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,108.17 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,139.97 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 21.12,171.78 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,203.58 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 21.12,235.39 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.4' at 21.12,267.19 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 47.58,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 79.05,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 110.53,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 152.14,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 183.61,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 215.09,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 256.69,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 288.17,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 319.65,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 176.8,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
