# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 637,155 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:637]
set yrange [155:0]
set arrow from 147.51,42.3 to 211.53,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 224.53,42.3 to 288.54,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 626.35,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 311.84,59.96 to 311.84,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 412.46,59.96 to 412.46,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 306.54,106.36 to 493.79,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 311.84,106.36 to 311.84,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 352.1,106.36 to 352.1,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 405.32,106.36 to 405.32,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 445.58,106.36 to 445.58,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 485.84,106.36 to 485.84,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 315.54,128.22 to 309.54,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 306.54,128.22 to 309.54,126.42 to 309.54,130.02 to 306.54,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 484.79,128.22 to 490.79,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 493.79,128.22 to 490.79,126.42 to 490.79,130.02 to 493.79,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 630.35,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 406.96,65.54 to 417.96,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 336.43,71.04 to 488.49,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 626.35,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 336.43,95.28 to 412.46,90.28 to 488.49,95.28 to 412.46,100.28 to 336.43,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Responders in Bae 2000, by outcome: CGIS/C improved' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 179.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 256.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 177.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 211.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 254.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 288.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 582.83,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 626.35,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 311.84,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 352.1,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 405.32,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 445.58,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 485.84,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 319.54,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 480.79,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 400.16,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Bae 2000' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '21' at 177.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '34' at 211.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 254.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18' at 288.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '5.65 [1.53, 20.93]' at 582.83,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 626.35,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '21' at 177.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '34' at 211.53,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 254.04,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '18' at 288.54,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '5.65 [1.53, 20.93]' at 582.83,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 626.35,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
