# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 502,219 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:502]
set yrange [219:0]
set arrow from 411.56,48.46 to 491.08,48.46 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,66.12 to 491.08,66.12 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 142.61,66.12 to 142.61,144.84 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 196.56,66.12 to 196.56,144.84 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 129.5,144.84 to 299.5,144.84 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 142.61,144.84 to 142.61,148.34 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 170.26,144.84 to 170.26,148.34 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 197.91,144.84 to 197.91,148.34 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 225.56,144.84 to 225.56,148.34 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 253.21,144.84 to 253.21,148.34 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 280.87,144.84 to 280.87,148.34 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 138.5,166.7 to 132.5,166.7 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 129.5,166.7 to 132.5,164.9 to 132.5,168.5 to 129.5,166.7 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 290.5,166.7 to 296.5,166.7 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 299.5,166.7 to 296.5,164.9 to 296.5,168.5 to 299.5,166.7 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,69.12 to 495.08,85.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 211.85,74.54 to 217.16,79.86 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 134.31,77.2 to 294.69,77.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 186.88,87.86 to 197.88,98.86 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 153.67,93.36 to 231.09,93.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,109.52 to 491.08,109.52 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 161.7,117.6 to 196.56,112.6 to 231.42,117.6 to 196.56,122.6 to 161.7,117.6 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 161.7,133.76 to 196.56,128.76 to 231.42,133.76 to 196.56,138.76 to 161.7,133.76 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Multidimensional ensemble at day 90' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 451.32,41.38 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,57.54 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Mann-Whitney' at 398.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'superiority' at 398.56,46.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '[95% CI]' at 398.56,57.54 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 442.08,57.54 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 491.08,57.54 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50' at 142.61,154.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.55' at 170.26,154.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.60' at 197.91,154.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.65' at 225.56,154.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.70' at 253.21,154.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.75' at 280.87,154.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 142.5,166.7 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours' at 286.5,166.7 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cerebrolysin' at 286.5,176.62 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Mann-Whitney superiority' at 214.5,187.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'CAPTAIN I' at 10,77.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.630 [0.485, 0.775]' at 398.56,77.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18.9%' at 442.08,77.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18.9%' at 491.08,77.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CAPTAIN II' at 10,93.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.590 [0.520, 0.660]' at 398.56,93.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '81.1%' at 442.08,93.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '81.1%' at 491.08,93.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,117.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.598 [0.535, 0.661]' at 398.56,117.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 442.08,117.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,133.76 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.598 [0.535, 0.661]' at 398.56,133.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 491.08,133.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.24, df = 1 (p = 0.63); I² = 0.0%' at 10,202.71 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
