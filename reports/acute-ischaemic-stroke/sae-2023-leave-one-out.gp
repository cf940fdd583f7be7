# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 436,163 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:436]
set yrange [163:0]
set arrow from 10,43.8 to 425.1,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 171.74,43.8 to 171.74,114.44 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 189.58,43.8 to 189.58,114.44 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 109.53,114.44 to 279.53,114.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 127.74,114.44 to 127.74,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 171.74,114.44 to 171.74,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 257.25,114.44 to 257.25,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 118.53,136.3 to 112.53,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 109.53,136.3 to 112.53,134.5 to 112.53,138.1 to 109.53,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 270.53,136.3 to 276.53,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 279.53,136.3 to 276.53,134.5 to 276.53,138.1 to 279.53,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 429.1,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 193.11,50.99 to 200.89,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 149.33,54.88 to 244.67,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 190.64,67.15 to 198.42,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 114.34,71.04 to 274.72,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 429.1,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 176.05,83.31 to 183.83,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 130.66,87.2 to 229.23,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,95.28 to 425.1,95.28 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 145.04,103.36 to 189.58,98.36 to 234.13,103.36 to 189.58,108.36 to 145.04,103.36 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with serious adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 363.57,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 394.09,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 425.1,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 127.74,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 171.74,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 257.25,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 122.53,136.3 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 266.53,136.3 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 194.53,147.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.23 [0.83, 1.81]' at 363.57,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.30' at 394.09,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 425.1,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.20 [0.63, 2.30]' at 363.57,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.58' at 394.09,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28%' at 425.1,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.07 [0.72, 1.59]' at 363.57,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.74' at 394.09,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 425.1,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.16 [0.81, 1.66]' at 363.57,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.43' at 394.09,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 425.1,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
