# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 630,155 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:630]
set yrange [155:0]
set arrow from 147.51,42.3 to 211.53,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 224.53,42.3 to 288.54,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 619.1,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 370.89,59.96 to 370.89,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 399.04,59.96 to 399.04,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 306.54,106.36 to 491.53,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 333.54,106.36 to 333.54,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 370.89,106.36 to 370.89,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 443.47,106.36 to 443.47,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 485.93,106.36 to 485.93,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 315.54,128.22 to 309.54,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 306.54,128.22 to 309.54,126.42 to 309.54,130.02 to 306.54,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 482.53,128.22 to 488.53,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 491.53,128.22 to 488.53,126.42 to 488.53,130.02 to 491.53,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 623.1,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 393.54,65.54 to 404.54,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 311.77,71.04 to 486.3,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 619.1,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 311.77,95.28 to 399.04,90.28 to 486.3,95.28 to 399.04,100.28 to 311.77,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Study not completed, week 24' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 179.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 256.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 177.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 211.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 254.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 288.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 575.58,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 619.1,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 333.54,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 370.89,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 443.47,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '3' at 485.93,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 319.54,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours placebo' at 478.53,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 399.04,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Guekht 2011' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '14' at 177.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '121' at 211.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11' at 254.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '121' at 288.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.31 [0.57, 3.01]' at 575.58,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 619.1,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '14' at 177.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '121' at 211.53,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '11' at 254.04,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '121' at 288.54,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.31 [0.57, 3.01]' at 575.58,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 619.1,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
