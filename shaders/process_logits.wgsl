@group(0) @binding(6) var<storage, read_write> v0: array<f32>;
@group(0) @binding(5) var<storage, read_write> v1: array<u32>;
@group(0) @binding(4) var<storage, read_write> v2: array<f32>;
@group(0) @binding(3) var<storage, read_write> v3: array<u32>;
@group(0) @binding(2) var<storage, read_write> v4: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<u32>;
@group(0) @binding(0) var<storage, read_write> v6: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 8> }
@group(0) @binding(7) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn process_logits(@builtin(local_invocation_index) v7: u32, @builtin(workgroup_id) v8: vec3<u32>, @builtin(num_workgroups) v9: vec3<u32>) {
  let v10 = &v0;
  let v11 = &v1;
  let v12 = &v2;
  let v13 = &v3;
  let v14 = &v4;
  let v15 = &v5;
  let v16 = &v6;
  let v17 = info_var.scalars_usize[0];
  let v18 = info_var.scalars_usize[1];
  let v19 = info_var.scalars_usize[2];
  let v20 = info_var.scalars_usize[3];
  let v21 = info_var.scalars_usize[4];
  let v22 = v8[2];
  let v23 = u32(v22);
  let v24 = v9[1];
  let v25 = u32(v24);
  let v26 = v23 * v25;
  let v27 = v9[0];
  let v28 = u32(v27);
  let v29 = v26 * v28;
  let v30 = v8[1];
  let v31 = u32(v30);
  let v32 = v31 * v28;
  let v33 = v29 + v32;
  let v34 = v8[0];
  let v35 = u32(v34);
  let v36 = v33 + v35;
  let v37 = v36 < v17;
  if v37 {
    let v38 = v36 / v18;
    let v39 = v36 % v18;
    let v40 = v39 * v19;
    let v41 = u32(4);
    let v42 = v38 * v41;
    let v43 = &(*v15)[v42];
    let v44 = *v43;
    let v45 = u32(v44);
    let v46 = v45 * v20;
    let v47 = u32(1);
    let v48 = v42 + v47;
    let v49 = &(*v15)[v48];
    let v50 = *v49;
    let v51 = u32(2);
    let v52 = v42 + v51;
    let v53 = &(*v15)[v52];
    let v54 = *v53;
    let v55 = u32(3);
    let v56 = v38 * v55;
    let v57 = &(*v14)[v56];
    let v58 = *v57;
    let v59 = v56 + v47;
    let v60 = &(*v14)[v59];
    let v61 = *v60;
    let v62 = v56 + v51;
    let v63 = &(*v14)[v62];
    let v64 = *v63;
    let v65 = v40 + v19;
    let v66 = min(v65, v20);
    let v67 = v7;
    let v68 = u32(v67);
    let v69 = v40 + v68;
    let v70 = u32(64);
    for(var v71: u32 = v69; v71 < v66; v71 += v70) {
      let v72 = v38 * v20;
      let v73 = v72 + v71;
      let v74 = &(*v16)[v73];
      let v75 = *v74;
      var<function> v76_store: f32;
      let v76 = &v76_store;
      *v76 = v75;
      let v77 = u32(0);
      var<function> v78_store: u32;
      let v78 = &v78_store;
      *v78 = v77;
      let v79 = u32(2);
      let v80 = v50 & v79;
      let v81 = v80 != v77;
      if v81 {
        let v82 = v46 + v71;
        let v83 = &(*v11)[v82];
        let v84 = *v83;
        *v78 = v84;
        let v85 = u32(4294967295);
        let v86 = v54 != v85;
        let v87 = u32(v71);
        let v88 = v54 == v87;
        let v89 = v86 && v88;
        if v89 {
          let v90 = v42 + v55;
          let v91 = &(*v15)[v90];
          let v92 = *v91;
          *v78 = v92;
          let v93 = *v78;
          *v83 = v93;
        }
      }
      let v94 = *v76;
      let v95 = bitcast<u32>(v94);
      let v96 = u32(2139095040);
      let v97 = v95 & v96;
      let v98 = v97 == v96;
      let v99 = !v98;
      if v99 {
        let v100 = u32(1);
        let v101 = v50 & v100;
        let v102 = v101 != v77;
        if v102 {
          let v103 = v46 + v71;
          let v104 = &(*v12)[v103];
          let v105 = *v104;
          let v106 = v94 + v105;
          *v76 = v106;
        }
        let v107 = *v78;
        let v108 = v107 != v77;
        if v108 {
          let v109 = *v76;
          let v110 = f32(0.0);
          let v111 = v109 > v110;
          if v111 {
            let v112 = v109 / v58;
            *v76 = v112;
          } else {
            let v113 = v109 * v58;
            *v76 = v113;
          }
          let v114 = *v78;
          let v115 = u32(2147483647);
          let v116 = v114 & v115;
          let v117 = v116 > v77;
          if v117 {
            let v118 = f32(v116);
            let v119 = fma(v61, v118, v64);
            let v120 = *v76;
            let v121 = v120 - v119;
            *v76 = v121;
          }
        }
        let v122 = u32(4);
        let v123 = v50 & v122;
        let v124 = v123 != v77;
        if v124 {
          let v125 = v38 * v21;
          let v126 = u32(32);
          let v127 = v71 / v126;
          let v128 = v125 + v127;
          let v129 = &(*v13)[v128];
          let v130 = *v129;
          let v131 = v71 % v126;
          let v132 = u32(v131);
          let v133 = v130 >> u32(v132);
          let v134 = v133 & v100;
          let v135 = v134 == v77;
          if v135 {
            let v136 = f32(-1.0000000150474662e30);
            *v76 = v136;
          }
        }
      }
      let v137 = &(*v10)[v73];
      let v138 = *v76;
      *v137 = v138;
    }
  }
  return;
}
