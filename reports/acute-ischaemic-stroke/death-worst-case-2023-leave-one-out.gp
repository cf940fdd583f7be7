# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 612,227 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:612]
set yrange [227:0]
set arrow from 10,43.8 to 601.77,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 320.26,43.8 to 320.26,179.08 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 279.21,43.8 to 279.21,179.08 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 214.58,179.08 to 394.2,179.08 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 220.17,179.08 to 220.17,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 276.54,179.08 to 276.54,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 320.26,179.08 to 320.26,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.99,179.08 to 355.99,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 386.19,179.08 to 386.19,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 223.58,200.94 to 217.58,200.94 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 214.58,200.94 to 217.58,199.14 to 217.58,202.74 to 214.58,200.94 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 385.2,200.94 to 391.2,200.94 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 394.2,200.94 to 391.2,199.14 to 391.2,202.74 to 394.2,200.94 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 605.77,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 273.11,50.99 to 280.89,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 235.62,54.88 to 318.38,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 282.91,67.15 to 290.68,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 244.4,71.04 to 329.19,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 605.77,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 300.5,83.31 to 308.28,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 219.66,87.2 to 389.11,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 266.89,99.47 to 274.67,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 227.87,103.36 to 313.69,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,111.44 to 605.77,127.6 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 276.27,115.63 to 284.05,123.41 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 239.3,119.52 to 321.02,119.52 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 272.85,131.79 to 280.63,139.57 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 235.91,135.68 to 317.57,135.68 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,143.76 to 605.77,159.92 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 273.66,147.95 to 281.44,155.73 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 236.75,151.84 to 318.35,151.84 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,159.92 to 601.77,159.92 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 238.52,168 to 279.21,163 to 319.9,168 to 279.21,173 to 238.52,168 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Death, every participant lost counted as dead (sensitivity analysis)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 478.24,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 513.76,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 539.76,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Conclusion' at 552.76,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 220.17,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 276.54,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 320.26,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 355.99,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.4' at 386.19,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 227.58,200.94 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 381.2,200.94 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 304.39,211.86 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.80 [0.65, 0.99]' at 478.24,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.040' at 513.76,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.84 [0.68, 1.05]' at 478.24,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.12' at 513.76,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'differs' at 552.76,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.92 [0.60, 1.42]' at 478.24,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.71' at 513.76,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'differs' at 552.76,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.78 [0.62, 0.97]' at 478.24,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.024' at 513.76,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 10,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.81 [0.66, 1.00]' at 478.24,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.054' at 513.76,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'differs' at 552.76,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg then placebo)' at 10,135.68 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.80 [0.65, 0.99]' at 478.24,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.037' at 513.76,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg x2 courses)' at 10,151.84 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.80 [0.65, 0.99]' at 478.24,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.040' at 513.76,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,168 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.81 [0.66, 1.00]' at 478.24,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.048' at 513.76,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 539.76,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
