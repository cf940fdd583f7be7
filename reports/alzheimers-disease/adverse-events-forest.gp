# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 632,187 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:632]
set yrange [187:0]
set arrow from 100.5,42.3 to 164.52,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 177.52,42.3 to 241.53,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 542.46,42.3 to 621.98,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 621.98,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 332.47,59.96 to 332.47,138.68 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 319.8,59.96 to 319.8,138.68 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 259.53,138.68 to 445.42,138.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 285.52,138.68 to 285.52,142.18 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 332.47,138.68 to 332.47,142.18 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 370.82,138.68 to 370.82,142.18 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 403.25,138.68 to 403.25,142.18 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 431.35,138.68 to 431.35,142.18 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 268.53,160.54 to 262.53,160.54 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 259.53,160.54 to 262.53,158.74 to 262.53,162.34 to 259.53,160.54 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 436.42,160.54 to 442.42,160.54 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 445.42,160.54 to 442.42,158.74 to 442.42,162.34 to 445.42,160.54 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 625.98,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 355.23,67.71 to 361.89,74.37 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 276.96,71.04 to 440.16,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 300.08,81.7 to 311.08,92.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 264.79,87.2 to 346.37,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,103.36 to 621.98,103.36 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 279.69,111.44 to 316.17,106.44 to 352.66,111.44 to 316.17,116.44 to 279.69,111.44 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 273.78,127.6 to 319.8,122.6 to 365.82,127.6 to 319.8,132.6 to 273.78,127.6 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with adverse events' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 132.51,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 209.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 582.22,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 130.01,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 164.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 207.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 241.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 529.46,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 572.98,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 621.98,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 285.52,148.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 332.47,148.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 370.82,148.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.4' at 403.25,148.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.6' at 431.35,148.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 272.53,160.54 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours placebo' at 432.42,160.54 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 352.47,171.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Ruether 2001' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '33' at 130.01,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '76' at 164.52,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 207.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '73' at 241.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.13 [0.77, 1.67]' at 529.46,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '20.0%' at 572.98,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '26.8%' at 621.98,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Panisset 2002' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '62' at 130.01,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '97' at 164.52,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '69' at 207.03,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '95' at 241.53,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88 [0.72, 1.07]' at 529.46,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '80.0%' at 572.98,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '73.2%' at 621.98,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '95' at 130.01,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '173' at 164.52,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '97' at 207.03,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '168' at 241.53,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.93 [0.78, 1.10]' at 529.46,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 572.98,111.44 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.94 [0.76, 1.17]' at 529.46,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 621.98,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0072; Q = 1.30, df = 1 (p = 0.25); I² = 22.8%' at 10,146.89 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
