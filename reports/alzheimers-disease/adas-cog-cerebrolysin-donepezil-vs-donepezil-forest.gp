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
set arrow from 149.54,42.3 to 232.55,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 245.55,42.3 to 328.56,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 692.37,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 502.84,59.96 to 502.84,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 450.43,59.96 to 450.43,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 346.56,106.36 to 554.3,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 359.9,106.36 to 359.9,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 407.55,106.36 to 407.55,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 455.19,106.36 to 455.19,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 502.84,106.36 to 502.84,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 550.48,106.36 to 550.48,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.56,128.22 to 349.56,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 346.56,128.22 to 349.56,126.42 to 349.56,130.02 to 346.56,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 545.3,128.22 to 551.3,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 554.3,128.22 to 551.3,126.42 to 551.3,130.02 to 554.3,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 696.37,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 444.93,65.54 to 455.93,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 352.44,71.04 to 548.42,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 692.37,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 352.44,95.28 to 450.43,90.28 to 548.42,95.28 to 450.43,100.28 to 352.44,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Change of ADAS-cog at week 28, against donepezil: Cerebrolysin + donepezil vs donepezil' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 191.04,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Donepezil' at 287.05,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 172.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 198.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 232.55,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 268.55,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 294.06,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 328.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 648.85,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 648.85,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 692.37,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−3' at 359.9,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−2' at 407.55,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−1' at 455.19,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 502.84,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 550.48,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 359.56,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours donepezil' at 541.3,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 450.43,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Alvarez 2011 (combination trial)' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−2.3' at 172.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 198.05,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '67' at 232.55,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.2' at 268.55,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6.1' at 294.06,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.10 [−3.16, 0.96]' at 648.85,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 692.37,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '67' at 232.55,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.56,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.10 [−3.16, 0.96]' at 648.85,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 692.37,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
