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
set arrow from 149.54,42.3 to 232.56,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 245.56,42.3 to 328.57,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 683.91,42.3 to 763.43,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 763.43,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 484.49,59.96 to 484.49,122.52 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 461.46,59.96 to 461.46,122.52 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 346.57,122.52 to 576.36,122.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 392.4,122.52 to 392.4,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 438.44,122.52 to 438.44,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 484.49,122.52 to 484.49,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 530.53,122.52 to 530.53,126.02 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 398.47,144.38 to 392.47,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 389.47,144.38 to 392.47,142.58 to 392.47,146.18 to 389.47,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 559.85,144.38 to 565.85,144.38 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 568.85,144.38 to 565.85,142.58 to 565.85,146.18 to 568.85,144.38 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 767.43,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 455.96,65.54 to 466.96,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 353.07,71.04 to 569.86,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 763.43,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 353.07,95.28 to 461.46,90.28 to 569.86,95.28 to 461.46,100.28 to 353.07,95.28 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 353.07,111.44 to 461.46,106.44 to 569.86,111.44 to 461.46,116.44 to 353.07,111.44 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Change of ADAS-cog at week 28, against donepezil: Cerebrolysin vs donepezil' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 191.05,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Donepezil' at 287.06,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 723.67,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 172.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 198.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 232.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean' at 268.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'SD' at 294.07,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 328.57,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mean difference' at 670.91,40.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 670.91,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 714.43,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 763.43,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−2' at 392.4,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '−1' at 438.44,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 484.49,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 530.53,132.22 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 478.49,144.38 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours donepezil' at 490.49,144.38 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mean difference' at 461.46,155.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Alvarez 2011 (combination trial)' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.7' at 172.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7.5' at 198.05,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '64' at 232.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−1.2' at 268.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6.1' at 294.07,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.57,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.50 [−2.85, 1.85]' at 670.91,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 714.43,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 763.43,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '64' at 232.56,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 328.57,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.50 [−2.85, 1.85]' at 670.91,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 714.43,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '−0.50 [−2.85, 1.85]' at 670.91,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 763.43,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
