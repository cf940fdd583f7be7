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
set arrow from 291.13,43.8 to 291.13,179.08 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 285.47,43.8 to 285.47,179.08 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 214.58,179.08 to 384.58,179.08 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 244.91,179.08 to 244.91,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 291.13,179.08 to 291.13,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 380.95,179.08 to 380.95,182.58 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 223.58,200.94 to 217.58,200.94 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 214.58,200.94 to 217.58,199.14 to 217.58,202.74 to 214.58,200.94 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 375.58,200.94 to 381.58,200.94 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 384.58,200.94 to 381.58,199.14 to 381.58,202.74 to 384.58,200.94 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 529.14,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 279.07,50.99 to 286.85,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 230.15,54.88 to 335.77,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 283.29,67.15 to 291.06,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 233.77,71.04 to 340.58,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 529.14,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 295.69,83.31 to 303.47,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 219.39,87.2 to 379.77,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 281.27,99.47 to 289.04,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 233.04,103.36 to 337.27,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,111.44 to 529.14,127.6 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 284.16,115.63 to 291.93,123.41 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 237.35,119.52 to 338.74,119.52 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 277.3,131.79 to 285.08,139.57 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 230.69,135.68 to 331.69,135.68 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,143.76 to 529.14,159.92 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 278.84,147.95 to 286.62,155.73 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 232.33,151.84 to 333.13,151.84 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,159.92 to 525.14,159.92 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 235.55,168 to 285.47,163 to 335.38,168 to 285.47,173 to 235.55,168 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'All-cause death (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 468.62,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 499.13,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 525.14,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 244.91,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 291.13,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 380.95,188.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 227.58,200.94 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 371.58,200.94 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 299.58,211.86 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.94 [0.62, 1.41]' at 468.62,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.76' at 499.13,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.97 [0.64, 1.46]' at 468.62,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88' at 499.13,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.07 [0.57, 1.98]' at 468.62,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.84' at 499.13,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.95 [0.64, 1.43]' at 468.62,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.82' at 499.13,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 10,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.98 [0.66, 1.44]' at 468.62,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91' at 499.13,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg then placebo)' at 10,135.68 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.93 [0.63, 1.37]' at 468.62,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.70' at 499.13,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg x2 courses)' at 10,151.84 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.94 [0.64, 1.38]' at 468.62,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.74' at 499.13,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,151.84 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,168 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.96 [0.65, 1.41]' at 468.62,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.82' at 499.13,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 525.14,168 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
