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
set arrow from 64.02,42.3 to 147.04,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 160.04,42.3 to 243.05,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 552.29,42.3 to 631.81,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 631.81,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.52,59.96 to 355.52,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 355.52,59.96 to 355.52,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 261.05,122.52 to 449.99,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 281.54,122.52 to 281.54,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 306.2,122.52 to 306.2,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 330.86,122.52 to 330.86,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.52,122.52 to 355.52,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 380.18,122.52 to 380.18,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 404.84,122.52 to 404.84,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 429.5,122.52 to 429.5,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 270.05,144.38 to 264.05,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 261.05,144.38 to 264.05,142.58 to 264.05,146.18 to 261.05,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 440.99,144.38 to 446.99,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 449.99,144.38 to 446.99,142.58 to 446.99,146.18 to 449.99,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 635.81,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 350.02,65.54 to 361.02,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 266.4,71.04 to 444.65,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 631.81,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 266.4,95.28 to 355.52,90.28 to 444.65,95.28 to 355.52,100.28 to 266.4,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 266.4,111.44 to 355.52,106.44 to 444.65,111.44 to 355.52,116.44 to 266.4,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Scores at 6 months, by scale: SS-QoL total' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 105.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 201.54,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 592.05,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 87.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 112.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 147.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 183.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 208.55,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 243.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 539.29,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 539.29,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 582.81,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 631.81,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.3' at 281.54,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−0.2' at 306.2,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−0.1' at 330.86,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 355.52,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 380.18,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 404.84,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 429.5,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 274.05,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 436.99,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 355.52,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Woo 2020' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.5' at 87.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 112.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 147.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.5' at 183.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 208.55,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 243.05,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−0.36, 0.36]' at 539.29,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 582.81,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 631.81,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 147.04,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 243.05,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−0.36, 0.36]' at 539.29,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 582.81,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.00 [−0.36, 0.36]' at 539.29,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 631.81,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
