# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 437,163 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:437]
set yrange [163:0]
set arrow from 10,43.8 to 426.56,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 209.52,43.8 to 209.52,114.44 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 199.47,43.8 to 199.47,114.44 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 116,114.44 to 286,114.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 143.54,114.44 to 143.54,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 209.52,114.44 to 209.52,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 275.51,114.44 to 275.51,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 125,136.3 to 119,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 116,136.3 to 119,134.5 to 119,138.1 to 116,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 277,136.3 to 283,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 286,136.3 to 283,134.5 to 283,138.1 to 286,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 430.56,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 197.11,50.99 to 204.89,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 120.81,54.88 to 281.19,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 194.63,67.15 to 202.41,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 155.81,71.04 to 241.23,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 430.56,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 196.13,83.31 to 203.91,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 155.99,87.2 to 244.05,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,95.28 to 426.56,95.28 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 158.98,103.36 to 199.47,98.36 to 239.97,103.36 to 199.47,108.36 to 158.98,103.36 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with fatal serious adverse events (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 370.04,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 400.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 426.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 143.54,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 209.52,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 275.51,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 129,136.3 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 273,136.3 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 201,147.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.39, 2.12]' at 370.04,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.83' at 400.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.57, 1.40]' at 370.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.61' at 400.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.57, 1.44]' at 370.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.67' at 400.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.59, 1.38]' at 370.04,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.63' at 400.56,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
