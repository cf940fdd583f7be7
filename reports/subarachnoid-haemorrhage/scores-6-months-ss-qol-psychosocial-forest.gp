# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 611,155 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:611]
set yrange [155:0]
set arrow from 86,42.3 to 169.02,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 182.02,42.3 to 265.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 600.25,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 412.46,59.96 to 412.46,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 372.6,59.96 to 372.6,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 283.03,106.36 to 462.18,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 292.89,106.36 to 292.89,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 332.74,106.36 to 332.74,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 372.6,106.36 to 372.6,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 412.46,106.36 to 412.46,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 452.32,106.36 to 452.32,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 292.03,128.22 to 286.03,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 283.03,128.22 to 286.03,126.42 to 286.03,130.02 to 283.03,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 453.18,128.22 to 459.18,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 462.18,128.22 to 459.18,126.42 to 459.18,130.02 to 462.18,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 604.25,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 367.1,65.54 to 378.1,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 288.1,71.04 to 457.11,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 600.25,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 288.1,95.28 to 372.6,90.28 to 457.11,95.28 to 372.6,100.28 to 288.1,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Scores at 6 months, by scale: SS-QoL psychosocial' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 127.51,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 223.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 109.01,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 134.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 169.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 205.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 230.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 265.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 556.73,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 556.73,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 600.25,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.6' at 292.89,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−0.4' at 332.74,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−0.2' at 372.6,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 412.46,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 452.32,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 296.03,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 449.18,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 372.6,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Woo 2020' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.2' at 109.01,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.9' at 134.52,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 169.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.4' at 205.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 230.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 265.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.20 [−0.62, 0.22]' at 556.73,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 600.25,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 169.02,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 265.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.20 [−0.62, 0.22]' at 556.73,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 600.25,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
