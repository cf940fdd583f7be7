# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 774,171 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:774]
set yrange [171:0]
set arrow from 149.54,42.3 to 232.55,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 245.55,42.3 to 328.56,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 683.9,42.3 to 763.42,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 763.42,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 519.43,59.96 to 519.43,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 461.45,59.96 to 461.45,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 346.56,122.52 to 576.35,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 361.32,122.52 to 361.32,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 414.02,122.52 to 414.02,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 466.72,122.52 to 466.72,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 519.43,122.52 to 519.43,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 572.13,122.52 to 572.13,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.56,144.38 to 349.56,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 346.56,144.38 to 349.56,142.58 to 349.56,146.18 to 346.56,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 567.35,144.38 to 573.35,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 576.35,144.38 to 573.35,142.58 to 573.35,146.18 to 576.35,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 767.42,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 455.95,65.54 to 466.95,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 353.06,71.04 to 569.84,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 763.42,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 353.06,95.28 to 461.45,90.28 to 569.84,95.28 to 461.45,100.28 to 353.06,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 353.06,111.44 to 461.45,106.44 to 569.84,111.44 to 461.45,116.44 to 353.06,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Change of ADAS-cog at week 28, against donepezil: Cerebrolysin + donepezil vs donepezil' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 191.04,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Donepezil' at 287.05,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 723.66,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 172.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 198.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 232.55,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 268.55,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 294.06,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 328.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 670.9,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 670.9,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 714.42,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 763.42,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−3' at 361.32,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−2' at 414.02,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−1' at 466.72,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 519.43,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 572.13,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 359.56,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours donepezil' at 563.35,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 461.45,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Alvarez 2011 (combination trial)' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−2.3' at 172.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 198.05,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '67' at 232.55,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.2' at 268.55,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6.1' at 294.06,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.10 [−3.16, 0.96]' at 670.9,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 714.42,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 763.42,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '67' at 232.55,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.56,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.10 [−3.16, 0.96]' at 670.9,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 714.42,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.10 [−3.16, 0.96]' at 670.9,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 763.42,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
