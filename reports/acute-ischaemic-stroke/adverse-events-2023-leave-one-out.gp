# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 541,195 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:541]
set yrange [195:0]
set arrow from 10,43.8 to 530.14,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 278.12,43.8 to 278.12,146.76 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 289.52,43.8 to 289.52,146.76 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 214.58,146.76 to 384.58,146.76 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 230.93,146.76 to 230.93,150.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 278.12,146.76 to 278.12,150.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 320.81,146.76 to 320.81,150.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 359.78,146.76 to 359.78,150.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 223.58,168.62 to 217.58,168.62 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 214.58,168.62 to 217.58,166.82 to 217.58,170.42 to 214.58,168.62 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 375.58,168.62 to 381.58,168.62 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 384.58,168.62 to 381.58,166.82 to 381.58,170.42 to 384.58,168.62 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 534.14,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 279.3,50.99 to 287.08,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 234.34,54.88 to 332.04,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 295.69,67.15 to 303.47,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 219.39,71.04 to 379.77,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 534.14,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 296.34,83.31 to 304.12,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 242.16,87.2 to 358.3,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 284.1,99.47 to 291.87,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 239.19,103.36 to 336.78,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,111.44 to 534.14,127.6 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 281.91,115.63 to 289.69,123.41 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 237.13,119.52 to 334.47,119.52 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,127.6 to 530.14,127.6 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 240.8,135.68 to 289.52,130.68 to 338.24,135.68 to 289.52,140.68 to 240.8,135.68 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 468.62,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 499.13,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 530.14,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.9' at 230.93,156.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 278.12,156.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.1' at 320.81,156.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 359.78,156.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 227.58,168.62 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 371.58,168.62 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 299.58,179.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.01 [0.91, 1.13]' at 468.62,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.84' at 499.13,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '31%' at 530.14,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.05 [0.88, 1.25]' at 468.62,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.60' at 499.13,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '64%' at 530.14,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.05 [0.92, 1.20]' at 468.62,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.46' at 499.13,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 530.14,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg then placebo)' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.02 [0.92, 1.14]' at 468.62,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.69' at 499.13,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '51%' at 530.14,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg x2 courses)' at 10,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.02 [0.91, 1.13]' at 468.62,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.76' at 499.13,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '44%' at 530.14,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,135.68 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.03 [0.92, 1.14]' at 468.62,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.65' at 499.13,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38%' at 530.14,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
