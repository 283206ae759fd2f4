@group(0) @binding(8) var<storage, read_write> v0: array<u32>;
@group(0) @binding(7) var<storage, read_write> v1: array<u32>;
@group(0) @binding(6) var<storage, read_write> v2: array<u32>;
@group(0) @binding(5) var<storage, read_write> v3: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> v4: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> v5: array<u32>;
@group(0) @binding(2) var<storage, read_write> v6: array<u32>;
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v8: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 10> }
@group(0) @binding(9) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn place(@builtin(workgroup_id) v9: vec3<u32>, @builtin(num_workgroups) v10: vec3<u32>, @builtin(local_invocation_index) v11: u32) {
  let v12 = &v0;
  let v13 = &v1;
  let v14 = &v2;
  let v15 = &v3;
  let v16 = &v4;
  let v17 = &v5;
  let v18 = &v6;
  let v19 = &v7;
  let v20 = &v8;
  let v21 = u32(0);
  let v22 = info_var.scalars_usize[0];
  let v23 = info_var.scalars_usize[1];
  let v24 = info_var.scalars_usize[2];
  let v25 = info_var.scalars_usize[3];
  let v26 = info_var.scalars_usize[4];
  let v27 = info_var.scalars_usize[5];
  let v28 = info_var.scalars_usize[6];
  let v29 = info_var.scalars_usize[7];
  let v30 = info_var.scalars_usize[8];
  let v31 = info_var.scalars_usize[9];
  let v32 = info_var.scalars_usize[10];
  let v33 = info_var.scalars_usize[11];
  let v34 = v9[2];
  let v35 = u32(v34);
  let v36 = v10[1];
  let v37 = u32(v36);
  let v38 = v35 * v37;
  let v39 = v10[0];
  let v40 = u32(v39);
  let v41 = v38 * v40;
  let v42 = v9[1];
  let v43 = u32(v42);
  let v44 = v43 * v40;
  let v45 = v41 + v44;
  let v46 = v9[0];
  let v47 = u32(v46);
  let v48 = v45 + v47;
  let v49 = u32(64);
  let v50 = v48 * v49;
  let v51 = v11;
  let v52 = u32(v51);
  let v53 = v50 + v52;
  let v54 = v53 % v32;
  let v55 = v53 / v32;
  let v56 = v55 % v22;
  let v57 = v55 / v22;
  let v58 = v57 < v23;
  var<function> v59_store: bool;
  let v59 = &v59_store;
  *v59 = v58;
  let v60 = *v59;
  if v60 {
    let v61 = v57 * v22;
    let v62 = v61 + v56;
    let v63 = &(*v18)[v62];
    let v64 = *v63;
    let v65 = u32(4294967295);
    let v66 = v64 != v65;
    *v59 = v66;
  }
  let v67 = *v59;
  if v67 {
    let v68 = v57 * v22;
    let v69 = v68 + v56;
    let v70 = &(*v18)[v69];
    let v71 = *v70;
    let v72 = u32(v71);
    let v73 = &(*v17)[v56];
    let v74 = *v73;
    let v75 = u32(v74);
    let v76 = v57 * v30;
    let v77 = v29 + v76;
    let v78 = v77 + v75;
    let v79 = v54 == v21;
    if v79 {
      let v80 = u32(v72);
      let v81 = &(*v14)[v78];
      *v81 = v80;
      let v82 = u32(v75);
      let v83 = v72 / v49;
      let v84 = v31 + v83;
      let v85 = &(*v12)[v84];
      let v86 = *v85;
      let v87 = u32(v86);
      let v88 = v87 * v23;
      let v89 = v88 + v57;
      let v90 = v89 * v49;
      let v91 = v72 % v49;
      let v92 = v90 + v91;
      let v93 = &(*v13)[v92];
      *v93 = v82;
    }
    let v94 = v72 * v32;
    let v95 = v94 + v54;
    let v96 = v95 < v28;
    if v96 {
      let v97 = v72 - v24;
      let v98 = v97 * v26;
      let v99 = v25 + v98;
      let v100 = v57 * v27;
      let v101 = v100 + v99;
      let v102 = v101 + v54;
      let v103 = v102 * v33;
      let v104 = v78 * v32;
      let v105 = v104 + v54;
      let v106 = v105 * v33;
      let v107 = u32(1);
      for(var v108: u32 = v21; v108 < v33; v108 += v107) {
        let v109 = v103 + v108;
        let v110 = &(*v20)[v109];
        let v111 = *v110;
        let v112 = v106 + v108;
        let v113 = &(*v16)[v112];
        *v113 = v111;
        let v114 = &(*v19)[v109];
        let v115 = *v114;
        let v116 = &(*v15)[v112];
        *v116 = v115;
      }
    }
  }
  return;
}
