# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 536,227 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:536]
set yrange [227:0]
set arrow from 10,43.8 to 525.14,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 293.78,43.8 to 293.78,179.08 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 282.79,43.8 to 282.79,179.08 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 214.58,179.08 to 384.58,179.08 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 247.34,179.08 to 247.34,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 293.78,179.08 to 293.78,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 384.04,179.08 to 384.04,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 223.58,200.94 to 217.58,200.94 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 214.58,200.94 to 217.58,199.14 to 217.58,202.74 to 214.58,200.94 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 375.58,200.94 to 381.58,200.94 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 384.58,200.94 to 381.58,199.14 to 381.58,202.74 to 384.58,200.94 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 529.14,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 275.85,50.99 to 283.63,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 226.98,54.88 to 332.5,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 281.73,67.15 to 289.51,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 232.24,71.04 to 339,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 529.14,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 295.69,83.31 to 303.47,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 219.39,87.2 to 379.77,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 277.44,99.47 to 285.22,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 229.23,103.36 to 333.43,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,111.44 to 529.14,127.6 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 281.32,115.63 to 289.09,123.41 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 234.57,119.52 to 335.84,119.52 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 274.43,131.79 to 282.21,139.57 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 227.85,135.68 to 328.79,135.68 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,143.76 to 529.14,159.92 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 276,147.95 to 283.78,155.73 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 229.52,151.84 to 330.26,151.84 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,159.92 to 525.14,159.92 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 232.91,168 to 282.79,163 to 332.66,168 to 282.79,173 to 232.91,168 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Death, participants who completed (sensitivity analysis)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 468.62,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 499.13,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 525.14,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 247.34,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 293.78,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 384.04,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 227.58,200.94 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 371.58,200.94 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 299.58,211.86 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.60, 1.35]' at 468.62,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.60' at 499.13,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.94 [0.62, 1.42]' at 468.62,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.76' at 499.13,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.05 [0.56, 1.94]' at 468.62,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89' at 499.13,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.61, 1.36]' at 468.62,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.64' at 499.13,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 10,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.94 [0.63, 1.38]' at 468.62,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.74' at 499.13,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg then placebo)' at 10,135.68 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.60, 1.31]' at 468.62,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.55' at 499.13,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg x2 courses)' at 10,151.84 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.61, 1.32]' at 468.62,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.59' at 499.13,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,168 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.92 [0.63, 1.35]' at 468.62,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.67' at 499.13,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
