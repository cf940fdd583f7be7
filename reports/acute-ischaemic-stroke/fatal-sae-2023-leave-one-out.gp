# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 431,163 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:431]
set yrange [163:0]
set arrow from 10,43.8 to 420.09,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 203,43.8 to 203,114.44 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 192.95,43.8 to 192.95,114.44 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 109.53,114.44 to 279.53,114.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 136.99,114.44 to 136.99,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 203,114.44 to 203,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 269.02,114.44 to 269.02,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 118.53,136.3 to 112.53,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 109.53,136.3 to 112.53,134.5 to 112.53,138.1 to 109.53,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 270.53,136.3 to 276.53,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 279.53,136.3 to 276.53,134.5 to 276.53,138.1 to 279.53,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 424.09,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 189.59,50.99 to 197.37,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 149.44,54.88 to 237.52,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 190.64,67.15 to 198.42,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 114.34,71.04 to 274.72,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 424.09,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 188.12,83.31 to 195.9,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 149.28,87.2 to 234.74,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,95.28 to 420.09,95.28 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 152.44,103.36 to 192.95,98.36 to 233.46,103.36 to 192.95,108.36 to 152.44,103.36 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with fatal serious adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 363.57,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 394.09,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 420.09,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 136.99,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 203,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 269.02,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 122.53,136.3 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 266.53,136.3 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 194.53,147.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.57, 1.44]' at 363.57,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.67' at 394.09,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 420.09,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.39, 2.12]' at 363.57,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.84' at 394.09,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 420.09,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.57, 1.40]' at 363.57,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.61' at 394.09,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 420.09,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.59, 1.38]' at 363.57,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.63' at 394.09,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 420.09,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
