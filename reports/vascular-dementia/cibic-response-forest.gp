# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 617,171 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:617]
set yrange [171:0]
set arrow from 90.01,42.3 to 154.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 167.03,42.3 to 231.04,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 527.25,42.3 to 606.77,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 606.77,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 254.17,59.96 to 254.17,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 381.02,59.96 to 381.02,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 249.04,122.52 to 430.21,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 254.17,122.52 to 254.17,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 308.26,122.52 to 308.26,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 379.76,122.52 to 379.76,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 258.04,144.38 to 252.04,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 249.04,144.38 to 252.04,142.58 to 252.04,146.18 to 249.04,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 421.21,144.38 to 427.21,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 430.21,144.38 to 427.21,142.58 to 427.21,146.18 to 430.21,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 610.77,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 375.52,65.54 to 386.52,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 336.95,71.04 to 425.08,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 606.77,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 336.95,95.28 to 381.02,90.28 to 425.08,95.28 to 381.02,100.28 to 336.95,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 336.95,111.44 to 381.02,106.44 to 425.08,111.44 to 381.02,116.44 to 336.95,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'CIBIC+ score below 4, week 24' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 122.02,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 199.03,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 567.01,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 119.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 154.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 196.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 231.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 514.25,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 557.77,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 606.77,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 254.17,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 308.26,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 379.76,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 262.04,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 417.21,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 339.62,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Guekht 2011' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '88' at 119.52,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '117' at 154.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '43' at 196.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '115' at 231.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '5.08 [2.89, 8.94]' at 514.25,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 557.77,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 606.77,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '88' at 119.52,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '117' at 154.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '43' at 196.54,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '115' at 231.04,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '5.08 [2.89, 8.94]' at 514.25,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 557.77,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '5.08 [2.89, 8.94]' at 514.25,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 606.77,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
