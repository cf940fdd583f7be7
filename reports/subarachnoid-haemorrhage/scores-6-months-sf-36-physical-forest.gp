# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 618,155 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:618]
set yrange [155:0]
set arrow from 86.01,42.3 to 169.02,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 182.02,42.3 to 265.02,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 607.13,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 354.81,59.96 to 354.81,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 373.66,59.96 to 373.66,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 283.02,106.36 to 464.3,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 291.97,106.36 to 291.97,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 323.39,106.36 to 323.39,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 354.81,106.36 to 354.81,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 386.23,106.36 to 386.23,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 417.65,106.36 to 417.65,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 449.07,106.36 to 449.07,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 292.02,128.22 to 286.02,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 283.02,128.22 to 286.02,126.42 to 286.02,130.02 to 283.02,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 455.3,128.22 to 461.3,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 464.3,128.22 to 461.3,126.42 to 461.3,130.02 to 464.3,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 611.13,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 368.16,65.54 to 379.16,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 288.15,71.04 to 459.17,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 607.13,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 288.15,95.28 to 373.66,90.28 to 459.17,95.28 to 373.66,100.28 to 288.15,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Scores at 6 months, by scale: SF-36 physical' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 127.51,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 223.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 109.01,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 134.51,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 169.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 205.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 230.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 265.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 563.61,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 563.61,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 607.13,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−10' at 291.97,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−5' at 323.39,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 354.81,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 386.23,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 417.65,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '15' at 449.07,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 296.02,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 451.3,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 373.66,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Woo 2020' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '77' at 109.01,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 134.51,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 169.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '74' at 205.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '26' at 230.52,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 265.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.00 [−10.61, 16.61]' at 563.61,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 607.13,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 169.02,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 265.02,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3.00 [−10.61, 16.61]' at 563.61,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 607.13,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
