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
set arrow from 24.12,98.26 to 27.62,98.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,138.32 to 27.62,138.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,178.38 to 27.62,178.38 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,218.44 to 27.62,218.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,258.5 to 27.62,258.5 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,298.56 to 27.62,298.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,308.2 to 337.62,308.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 55.07,308.2 to 55.07,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 94.25,308.2 to 94.25,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 146.05,308.2 to 146.05,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 185.24,308.2 to 185.24,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 224.42,308.2 to 224.42,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 276.22,308.2 to 276.22,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 315.4,308.2 to 315.4,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,58.2 to 337.62,308.2 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 185.24,58.2 to 337.62,267.81 to 337.62,308.2 to 27.62,308.2 to 27.62,275 to 185.24,58.2 to 185.24,58.2 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 185.24,58.2 to 323.53,308.2 to 46.94,308.2 to 185.24,58.2 to 185.24,58.2 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 185.24,58.2 to 301.3,308.2 to 69.18,308.2 to 185.24,58.2 to 185.24,58.2 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 185.24,58.2 to 185.24,308.2 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 180,58.2 to 41.71,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 180,58.2 to 318.3,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 180,58.2 to 180,308.2 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 196.55,176.9 to 196.35,177.89 to 195.79,178.74 to 194.94,179.3 to 193.95,179.5 to 192.95,179.3 to 192.11,178.74 to 191.55,177.89 to 191.35,176.9 to 191.55,175.9 to 192.11,175.06 to 192.95,174.5 to 193.95,174.3 to 194.94,174.5 to 195.79,175.06 to 196.35,175.9 to 196.55,176.9 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 180.08,168.96 to 179.88,169.96 to 179.32,170.8 to 178.47,171.37 to 177.48,171.56 to 176.48,171.37 to 175.64,170.8 to 175.08,169.96 to 174.88,168.96 to 175.08,167.97 to 175.64,167.13 to 176.48,166.56 to 177.48,166.36 to 178.47,166.56 to 179.32,167.13 to 179.88,167.97 to 180.08,168.96 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 181.55,108.56 to 181.36,109.56 to 180.79,110.4 to 179.95,110.97 to 178.95,111.16 to 177.96,110.97 to 177.12,110.4 to 176.55,109.56 to 176.35,108.56 to 176.55,107.57 to 177.12,106.73 to 177.96,106.16 to 178.95,105.96 to 179.95,106.16 to 180.79,106.73 to 181.36,107.57 to 181.55,108.56 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 186.89,194.99 to 186.69,195.98 to 186.12,196.83 to 185.28,197.39 to 184.29,197.59 to 183.29,197.39 to 182.45,196.83 to 181.88,195.98 to 181.69,194.99 to 181.88,193.99 to 182.45,193.15 to 183.29,192.58 to 184.29,192.39 to 185.28,192.58 to 186.12,193.15 to 186.69,193.99 to 186.89,194.99 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 148.65,296.3 to 148.45,297.29 to 147.89,298.13 to 147.05,298.7 to 146.05,298.9 to 145.06,298.7 to 144.21,298.13 to 143.65,297.29 to 143.45,296.3 to 143.65,295.3 to 144.21,294.46 to 145.06,293.89 to 146.05,293.7 to 147.05,293.89 to 147.89,294.46 to 148.45,295.3 to 148.65,296.3 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
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
set label 'All-cause death, trials of Cerebrolysin only (sensitivity' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'analysis)' at 10,30.46 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,48.24 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,58.2 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,98.26 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,138.32 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,178.38 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 21.12,218.44 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,258.5 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 21.12,298.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 55.07,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 94.25,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 146.05,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 185.24,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 224.42,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 276.22,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 315.4,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,330.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 82.46,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 189.26,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
