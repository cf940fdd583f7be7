# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 603,155 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:603]
set yrange [155:0]
set arrow from 86,42.3 to 169.02,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 182.02,42.3 to 265.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 592.63,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 371.42,59.96 to 371.42,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 371.42,59.96 to 371.42,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 283.03,106.36 to 459.81,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 302.2,106.36 to 302.2,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 325.27,106.36 to 325.27,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 348.35,106.36 to 348.35,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 371.42,106.36 to 371.42,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 394.5,106.36 to 394.5,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 417.57,106.36 to 417.57,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 440.64,106.36 to 440.64,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 292.03,128.22 to 286.03,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 283.03,128.22 to 286.03,126.42 to 286.03,130.02 to 283.03,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 450.81,128.22 to 456.81,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 459.81,128.22 to 456.81,126.42 to 456.81,130.02 to 459.81,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 596.63,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 365.92,65.54 to 376.92,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 288.03,71.04 to 454.81,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 592.63,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 288.03,95.28 to 371.42,90.28 to 454.81,95.28 to 371.42,100.28 to 288.03,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Scores at 6 months, by scale: SS-QoL total' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 127.51,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 223.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 109.01,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 134.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 169.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 205.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 230.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 265.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 549.11,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 549.11,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 592.63,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.3' at 302.2,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−0.2' at 325.27,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−0.1' at 348.35,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 371.42,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 394.5,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 417.57,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 440.64,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 296.03,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 446.81,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 371.42,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Woo 2020' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.5' at 109.01,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 134.52,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 169.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.5' at 205.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 230.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 265.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−0.36, 0.36]' at 549.11,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 592.63,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 169.02,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 265.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−0.36, 0.36]' at 549.11,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 592.63,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
