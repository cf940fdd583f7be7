# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 632,171 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:632]
set yrange [171:0]
set arrow from 90.01,42.3 to 154.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 167.03,42.3 to 231.04,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 541.76,42.3 to 621.28,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 621.28,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 254.29,59.96 to 254.29,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 366.17,59.96 to 366.17,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 249.04,122.52 to 434.71,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 254.29,122.52 to 254.29,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 287.81,122.52 to 287.81,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 332.12,122.52 to 332.12,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 365.63,122.52 to 365.63,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 399.15,122.52 to 399.15,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 258.04,144.38 to 252.04,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 249.04,144.38 to 252.04,142.58 to 252.04,146.18 to 249.04,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 425.71,144.38 to 431.71,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 434.71,144.38 to 431.71,142.58 to 431.71,146.18 to 434.71,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 625.28,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 360.67,65.54 to 371.67,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 302.88,71.04 to 429.46,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 621.28,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 302.88,95.28 to 366.17,90.28 to 429.46,95.28 to 366.17,100.28 to 302.88,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 302.88,111.44 to 366.17,106.44 to 429.46,111.44 to 366.17,116.44 to 302.88,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Responders in Bae 2000, by outcome: ADAS-cog improved' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 122.02,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 199.03,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 581.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 119.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 154.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 196.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 231.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 528.76,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 572.28,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 621.28,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 254.29,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 287.81,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 332.12,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 365.63,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 399.15,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 262.04,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 421.71,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 341.87,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Bae 2000' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 119.52,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '34' at 154.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 196.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '19' at 231.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '10.11 [2.73, 37.43]' at 528.76,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 572.28,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 621.28,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 119.52,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '34' at 154.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 196.54,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '19' at 231.04,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '10.11 [2.73, 37.43]' at 528.76,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 572.28,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '10.11 [2.73, 37.43]' at 528.76,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 621.28,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
