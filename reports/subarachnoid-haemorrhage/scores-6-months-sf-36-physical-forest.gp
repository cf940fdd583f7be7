# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 657,171 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:657]
set yrange [171:0]
set arrow from 64.02,42.3 to 147.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 160.03,42.3 to 243.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 566.78,42.3 to 646.3,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 646.3,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 337.64,59.96 to 337.64,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 357.75,59.96 to 357.75,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 261.03,122.52 to 454.47,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 270.58,122.52 to 270.58,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 304.11,122.52 to 304.11,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 337.64,122.52 to 337.64,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 371.16,122.52 to 371.16,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 404.69,122.52 to 404.69,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 438.22,122.52 to 438.22,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 270.03,144.38 to 264.03,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 261.03,144.38 to 264.03,142.58 to 264.03,146.18 to 261.03,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 445.47,144.38 to 451.47,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 454.47,144.38 to 451.47,142.58 to 451.47,146.18 to 454.47,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 650.3,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 352.25,65.54 to 363.25,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 266.51,71.04 to 449,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 646.3,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 266.51,95.28 to 357.75,90.28 to 449,95.28 to 357.75,100.28 to 266.51,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 266.51,111.44 to 357.75,106.44 to 449,111.44 to 357.75,116.44 to 266.51,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Scores at 6 months, by scale: SF-36 physical' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 105.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 201.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 606.54,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 87.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 112.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 147.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 183.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 208.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 243.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 553.78,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 553.78,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 597.3,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 646.3,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−10' at 270.58,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−5' at 304.11,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 337.64,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 371.16,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 404.69,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '15' at 438.22,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 274.03,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 441.47,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 357.75,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Woo 2020' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '77' at 87.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 112.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 147.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '74' at 183.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '26' at 208.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 243.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.00 [−10.61, 16.61]' at 553.78,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 597.3,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 646.3,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 147.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 243.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3.00 [−10.61, 16.61]' at 553.78,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 597.3,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3.00 [−10.61, 16.61]' at 553.78,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 646.3,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
