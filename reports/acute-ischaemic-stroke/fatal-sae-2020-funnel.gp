# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 348,375 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:348]
set yrange [375:0]
set arrow from 27.62,58.2 to 27.62,308.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,58.2 to 27.62,58.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,93.06 to 27.62,93.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,127.93 to 27.62,127.93 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,162.79 to 27.62,162.79 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,197.66 to 27.62,197.66 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,232.52 to 27.62,232.52 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,267.38 to 27.62,267.38 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,302.25 to 27.62,302.25 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,308.2 to 337.62,308.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 32.2,308.2 to 32.2,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 120.74,308.2 to 120.74,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 187.72,308.2 to 187.72,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 254.7,308.2 to 254.7,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,58.2 to 337.62,308.2 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 187.72,58.2 to 337.62,268.16 to 337.62,308.2 to 27.62,308.2 to 27.62,282.46 to 187.72,58.2 to 187.72,58.2 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 187.72,58.2 to 323.53,308.2 to 51.91,308.2 to 187.72,58.2 to 187.72,58.2 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 187.72,58.2 to 301.69,308.2 to 73.75,308.2 to 187.72,58.2 to 187.72,58.2 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 187.72,58.2 to 187.72,308.2 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 177.52,58.2 to 41.71,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 177.52,58.2 to 313.33,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 177.52,58.2 to 177.52,308.2 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 179.59,145.86 to 179.39,146.86 to 178.82,147.7 to 177.98,148.27 to 176.99,148.46 to 175.99,148.27 to 175.15,147.7 to 174.58,146.86 to 174.39,145.86 to 174.58,144.87 to 175.15,144.03 to 175.99,143.46 to 176.99,143.26 to 177.98,143.46 to 178.82,144.03 to 179.39,144.87 to 179.59,145.86 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 188.7,296.3 to 188.5,297.29 to 187.94,298.13 to 187.09,298.7 to 186.1,298.9 to 185.1,298.7 to 184.26,298.13 to 183.7,297.29 to 183.5,296.3 to 183.7,295.3 to 184.26,294.46 to 185.1,293.89 to 186.1,293.7 to 187.09,293.89 to 187.94,294.46 to 188.5,295.3 to 188.7,296.3 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 177.06,251 to 176.87,251.99 to 176.3,252.84 to 175.46,253.4 to 174.46,253.6 to 173.47,253.4 to 172.63,252.84 to 172.06,251.99 to 171.86,251 to 172.06,250 to 172.63,249.16 to 173.47,248.6 to 174.46,248.4 to 175.46,248.6 to 176.3,249.16 to 176.87,250 to 177.06,251 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 19.6,346.98 to 19.4,347.97 to 18.84,348.82 to 17.99,349.38 to 17,349.58 to 16.01,349.38 to 15.16,348.82 to 14.6,347.97 to 14.4,346.98 to 14.6,345.99 to 15.16,345.14 to 16.01,344.58 to 17,344.38 to 17.99,344.58 to 18.84,345.14 to 19.4,345.99 to 19.6,346.98 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set arrow from 63.46,346.98 to 77.46,346.98 nohead linewidth 1.2 linecolor rgb '#1a73b8' front
set arrow from 170.26,346.98 to 184.26,346.98 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' front
set object rectangle from 10,354.9 to 24,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 10.5,355.4 to 23.5,362.4 fillcolor rgb '#ffffff' fillstyle solid noborder front
set object rectangle from 72.14,354.9 to 86.14,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 72.64,355.4 to 85.64,362.4 fillcolor rgb '#cbd2db' fillstyle solid noborder front
set object rectangle from 158.68,354.9 to 172.68,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 159.18,355.4 to 172.18,362.4 fillcolor rgb '#dfe4ea' fillstyle solid noborder front
set object rectangle from 245.22,354.9 to 259.22,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 245.72,355.4 to 258.72,362.4 fillcolor rgb '#f0f2f5' fillstyle solid noborder front
set label 'People with fatal serious adverse events (Cochrane review of' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label '2020)' at 10,30.46 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,48.24 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,58.2 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 21.12,93.06 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,127.93 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 21.12,162.79 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,197.66 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,232.52 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,267.38 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 21.12,302.25 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 32.2,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 120.74,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 187.72,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 254.7,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,330.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 82.46,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 189.26,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
