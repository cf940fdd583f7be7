# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 642,171 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:642]
set yrange [171:0]
set arrow from 64.02,42.3 to 147.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 160.03,42.3 to 243.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 552.26,42.3 to 631.78,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 631.78,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.5,59.96 to 355.5,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 355.5,59.96 to 355.5,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 261.03,122.52 to 449.97,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 279.98,122.52 to 279.98,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 317.74,122.52 to 317.74,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.5,122.52 to 355.5,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 393.26,122.52 to 393.26,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 431.02,122.52 to 431.02,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 270.03,144.38 to 264.03,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 261.03,144.38 to 264.03,142.58 to 264.03,146.18 to 261.03,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 440.97,144.38 to 446.97,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 449.97,144.38 to 446.97,142.58 to 446.97,146.18 to 449.97,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 635.78,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 350,65.54 to 361,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 266.38,71.04 to 444.62,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 631.78,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 266.38,95.28 to 355.5,90.28 to 444.62,95.28 to 355.5,100.28 to 266.38,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 266.38,111.44 to 355.5,106.44 to 444.62,111.44 to 355.5,116.44 to 266.38,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Scores at 6 months, by scale: MOCA' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 105.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 201.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 592.02,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 87.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 112.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 147.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 183.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 208.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 243.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 539.26,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 539.26,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 582.78,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 631.78,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−4' at 279.98,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−2' at 317.74,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 355.5,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 393.26,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '4' at 431.02,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 274.03,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 436.97,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 355.5,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Woo 2020' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '21' at 87.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '9' at 112.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 147.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '21' at 183.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8' at 208.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 243.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−4.72, 4.72]' at 539.26,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 582.78,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 631.78,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 147.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 243.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−4.72, 4.72]' at 539.26,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 582.78,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−4.72, 4.72]' at 539.26,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 631.78,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
