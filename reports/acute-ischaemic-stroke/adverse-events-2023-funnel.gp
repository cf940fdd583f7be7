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
set arrow from 24.12,85.11 to 27.62,85.11 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,125.66 to 27.62,125.66 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,166.22 to 27.62,166.22 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,206.77 to 27.62,206.77 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,247.32 to 27.62,247.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,287.87 to 27.62,287.87 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 101.16,294.56 to 101.16,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 181.15,294.56 to 181.15,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 261.14,294.56 to 261.14,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 181.15,44.56 to 337.62,258.02 to 337.62,294.56 to 27.62,294.56 to 27.62,254.01 to 181.15,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 181.15,44.56 to 320.59,294.56 to 41.71,294.56 to 181.15,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 181.15,44.56 to 298.17,294.56 to 64.13,294.56 to 181.15,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 181.15,44.56 to 181.15,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 184.09,44.56 to 44.65,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 184.09,44.56 to 323.53,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 184.09,44.56 to 184.09,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 239.36,222.37 to 239.16,223.36 to 238.59,224.21 to 237.75,224.77 to 236.76,224.97 to 235.76,224.77 to 234.92,224.21 to 234.35,223.36 to 234.16,222.37 to 234.35,221.37 to 234.92,220.53 to 235.76,219.96 to 236.76,219.77 to 237.75,219.96 to 238.59,220.53 to 239.16,221.37 to 239.36,222.37 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 185.86,71.79 to 185.67,72.78 to 185.1,73.63 to 184.26,74.19 to 183.26,74.39 to 182.27,74.19 to 181.43,73.63 to 180.86,72.78 to 180.66,71.79 to 180.86,70.79 to 181.43,69.95 to 182.27,69.39 to 183.26,69.19 to 184.26,69.39 to 185.1,69.95 to 185.67,70.79 to 185.86,71.79 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 173.42,66 to 173.22,67 to 172.65,67.84 to 171.81,68.4 to 170.82,68.6 to 169.82,68.4 to 168.98,67.84 to 168.41,67 to 168.22,66 to 168.41,65.01 to 168.98,64.16 to 169.82,63.6 to 170.82,63.4 to 171.81,63.6 to 172.65,64.16 to 173.22,65.01 to 173.42,66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 206.91,265.1 to 206.71,266.1 to 206.15,266.94 to 205.3,267.5 to 204.31,267.7 to 203.31,267.5 to 202.47,266.94 to 201.91,266.1 to 201.71,265.1 to 201.91,264.11 to 202.47,263.26 to 203.31,262.7 to 204.31,262.5 to 205.3,262.7 to 206.15,263.26 to 206.71,264.11 to 206.91,265.1 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 235.71,282.66 to 235.51,283.65 to 234.94,284.49 to 234.1,285.06 to 233.11,285.26 to 232.11,285.06 to 231.27,284.49 to 230.7,283.65 to 230.51,282.66 to 230.7,281.66 to 231.27,280.82 to 232.11,280.25 to 233.11,280.06 to 234.1,280.25 to 234.94,280.82 to 235.51,281.66 to 235.71,282.66 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
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
set label 'People with adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 21.12,85.11 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,125.66 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 21.12,166.22 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,206.77 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,247.32 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,287.87 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 101.16,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 181.15,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 261.14,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 82.46,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 176.8,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
