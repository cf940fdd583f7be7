# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 473,173 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:473]
set yrange [173:0]
set arrow from 10,43.8 to 462.83,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 134.31,43.8 to 134.31,114.44 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 218.04,43.8 to 218.04,114.44 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 129.5,114.44 to 299.5,114.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 134.31,114.44 to 134.31,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 193.91,114.44 to 193.91,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 272.7,114.44 to 272.7,117.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 138.5,136.3 to 132.5,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 129.5,136.3 to 132.5,134.5 to 132.5,138.1 to 129.5,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 290.5,136.3 to 296.5,136.3 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 299.5,136.3 to 296.5,134.5 to 296.5,138.1 to 299.5,136.3 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 466.83,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 206.03,50.99 to 213.81,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 170.22,54.88 to 249.62,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 225.09,67.15 to 232.87,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 163.27,71.04 to 294.69,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 466.83,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 226.62,83.31 to 234.4,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 168.85,87.2 to 292.17,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,95.28 to 462.83,95.28 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 180.6,103.36 to 218.04,98.36 to 255.47,103.36 to 218.04,108.36 to 180.6,103.36 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Global clinical responders' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 383.54,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 431.82,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 462.83,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 134.31,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 193.91,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 272.7,124.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 142.5,136.3 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours' at 286.5,136.3 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cerebrolysin' at 286.5,146.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 214.5,157.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Bae 2000' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.41 [1.52, 3.82]' at 383.54,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.0002' at 431.82,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 462.83,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ruether 2001' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.01 [1.40, 6.46]' at 383.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.005' at 431.82,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28%' at 462.83,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Panisset 2002' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.06 [1.49, 6.27]' at 383.54,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.002' at 431.82,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '19%' at 462.83,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.65 [1.71, 4.09]' at 383.54,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '< 0.0001' at 431.82,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 462.83,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
