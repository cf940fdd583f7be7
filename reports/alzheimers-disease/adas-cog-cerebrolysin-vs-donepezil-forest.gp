# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 703,155 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:703]
set yrange [155:0]
set arrow from 149.54,42.3 to 232.56,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 245.56,42.3 to 328.57,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 692.38,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 471.25,59.96 to 471.25,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 450.44,59.96 to 450.44,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 346.57,106.36 to 554.31,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 388,106.36 to 388,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 429.63,106.36 to 429.63,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 471.25,106.36 to 471.25,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 512.88,106.36 to 512.88,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.57,128.22 to 349.57,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 346.57,128.22 to 349.57,126.42 to 349.57,130.02 to 346.57,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 545.31,128.22 to 551.31,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 554.31,128.22 to 551.31,126.42 to 551.31,130.02 to 554.31,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 696.38,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 444.94,65.54 to 455.94,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 352.45,71.04 to 548.43,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 692.38,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 352.45,95.28 to 450.44,90.28 to 548.43,95.28 to 450.44,100.28 to 352.45,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Change of ADAS-cog at week 28, against donepezil: Cerebrolysin vs donepezil' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 191.05,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Donepezil' at 287.06,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 172.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 198.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 232.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 268.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 294.07,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 328.57,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 648.86,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 648.86,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 692.38,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−2' at 388,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−1' at 429.63,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 471.25,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 512.88,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 359.57,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours donepezil' at 541.31,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 450.44,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Alvarez 2011 (combination trial)' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.7' at 172.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7.5' at 198.05,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '64' at 232.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.2' at 268.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6.1' at 294.07,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.57,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.50 [−2.85, 1.85]' at 648.86,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 692.38,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '64' at 232.56,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.57,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.50 [−2.85, 1.85]' at 648.86,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 692.38,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
