var<workgroup> shared_v39: array<f32, 64>;
var<workgroup> shared_v69: array<f32, 64>;
var<workgroup> shared_v99: array<f32, 64>;
var<workgroup> shared_v129: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn mean(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = info_var.scalars_usize[1];
  let v10 = info_var.scalars_usize[2];
  let v11 = info_var.scalars_usize[3];
  let v12 = info_var.scalars_f32[0];
  let v13 = v3[2];
  let v14 = u32(v13);
  let v15 = v4[1];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v4[0];
  let v19 = u32(v18);
  let v20 = v17 * v19;
  let v21 = v3[1];
  let v22 = u32(v21);
  let v23 = v22 * v19;
  let v24 = v20 + v23;
  let v25 = v3[0];
  let v26 = u32(v25);
  let v27 = v24 + v26;
  let v28 = v27 < v10;
  if v28 {
    let v29 = f32(0.0);
    let v30 = vec4<f32>(v29);
    var<function> v31_store: vec4<f32>;
    let v31 = &v31_store;
    *v31 = v30;
    let v32 = v2;
    let v33 = u32(v32);
    let v34 = v8 + v33;
    let v35 = u32(64);
    for(var v36: u32 = v34; v36 < v9; v36 += v35) {
      let v37 = v36 * v10;
      let v38 = v37 + v27;
      let v39 = &(*v6)[v38];
      let v40 = *v39;
      let v41 = *v31;
      let v42 = v41 + v40;
      *v31 = v42;
    }
    var<function> v43_store: vec4<f32>;
    let v43 = &v43_store;
    *v43 = v30;
    let v44 = *v31;
    let v45 = v44[0];
    let v46 = &shared_v39;
    workgroupBarrier();
    let v47 = &(*v46)[v33];
    *v47 = v45;
    workgroupBarrier();
    var<function> v48_store: f32;
    let v48 = &v48_store;
    *v48 = v29;
    let v49 = u32(1);
    for(var v50: u32 = v7; v50 < v35; v50 += v49) {
      let v51 = &(*v46)[v50];
      let v52 = *v51;
      let v53 = *v48;
      let v54 = v53 + v52;
      *v48 = v54;
    }
    let v55 = *v43;
    let v56 = *v48;
    let v57 = vec4<f32>(v56, v55[1], v55[2], v55[3]);
    *v43 = v57;
    let v58 = *v31;
    let v59 = v58[1];
    let v60 = &shared_v69;
    workgroupBarrier();
    let v61 = &(*v60)[v33];
    *v61 = v59;
    workgroupBarrier();
    var<function> v62_store: f32;
    let v62 = &v62_store;
    *v62 = v29;
    for(var v63: u32 = v7; v63 < v35; v63 += v49) {
      let v64 = &(*v60)[v63];
      let v65 = *v64;
      let v66 = *v62;
      let v67 = v66 + v65;
      *v62 = v67;
    }
    let v68 = *v43;
    let v69 = *v62;
    let v70 = vec4<f32>(v68[0], v69, v68[2], v68[3]);
    *v43 = v70;
    let v71 = *v31;
    let v72 = v71[2];
    let v73 = &shared_v99;
    workgroupBarrier();
    let v74 = &(*v73)[v33];
    *v74 = v72;
    workgroupBarrier();
    var<function> v75_store: f32;
    let v75 = &v75_store;
    *v75 = v29;
    for(var v76: u32 = v7; v76 < v35; v76 += v49) {
      let v77 = &(*v73)[v76];
      let v78 = *v77;
      let v79 = *v75;
      let v80 = v79 + v78;
      *v75 = v80;
    }
    let v81 = *v43;
    let v82 = *v75;
    let v83 = vec4<f32>(v81[0], v81[1], v82, v81[3]);
    *v43 = v83;
    let v84 = *v31;
    let v85 = v84[3];
    let v86 = &shared_v129;
    workgroupBarrier();
    let v87 = &(*v86)[v33];
    *v87 = v85;
    workgroupBarrier();
    var<function> v88_store: f32;
    let v88 = &v88_store;
    *v88 = v29;
    for(var v89: u32 = v7; v89 < v35; v89 += v49) {
      let v90 = &(*v86)[v89];
      let v91 = *v90;
      let v92 = *v88;
      let v93 = v92 + v91;
      *v88 = v93;
    }
    let v94 = *v43;
    let v95 = *v88;
    let v96 = vec4<f32>(v94[0], v94[1], v94[2], v95);
    *v43 = v96;
    let v97 = v33 == v7;
    if v97 {
      let v98 = vec4<f32>(v12);
      let v99 = *v43;
      let v100 = v11 + v27;
      let v101 = &(*v5)[v100];
      let v102 = *v101;
      let v103 = fma(v99, v98, v102);
      *v101 = v103;
    }
  }
  return;
}
