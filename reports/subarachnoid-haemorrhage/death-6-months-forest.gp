# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 625,171 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:625]
set yrange [171:0]
set arrow from 90.01,42.3 to 154.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 167.03,42.3 to 231.04,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 534.51,42.3 to 614.02,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 614.02,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 409.55,59.96 to 409.55,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 340.75,59.96 to 340.75,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 249.04,122.52 to 432.46,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 275.74,122.52 to 275.74,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 307.66,122.52 to 307.66,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 342.65,122.52 to 342.65,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 374.57,122.52 to 374.57,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 409.55,122.52 to 409.55,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 258.04,144.38 to 252.04,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 249.04,144.38 to 252.04,142.58 to 252.04,146.18 to 249.04,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 423.46,144.38 to 429.46,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 432.46,144.38 to 429.46,142.58 to 429.46,146.18 to 432.46,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 618.02,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 335.25,65.54 to 346.25,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 254.23,71.04 to 427.27,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 614.02,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 254.23,95.28 to 340.75,90.28 to 427.27,95.28 to 340.75,100.28 to 254.23,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 254.23,111.44 to 340.75,106.44 to 427.27,111.44 to 340.75,116.44 to 254.23,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Death by 6 months' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 122.02,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 199.03,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 574.26,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 119.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 154.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 196.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 231.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 521.51,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 565.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 614.02,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.01' at 275.74,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.03' at 307.66,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 342.65,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 374.57,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 409.55,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 262.04,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours placebo' at 419.46,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 340.75,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Woo 2020' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 119.52,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 154.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 196.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 231.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.09 [0.005, 1.84]' at 521.51,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 565.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 614.02,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 119.52,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 154.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 196.54,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '25' at 231.04,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.09 [0.005, 1.84]' at 521.51,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 565.02,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.09 [0.005, 1.84]' at 521.51,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 614.02,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
