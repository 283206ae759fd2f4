var<workgroup> shared_v43: array<f32, 64>;
var<workgroup> shared_v82: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<u32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn argmax(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = info_var.scalars_usize[1];
  let v10 = v3[2];
  let v11 = u32(v10);
  let v12 = v4[1];
  let v13 = u32(v12);
  let v14 = v11 * v13;
  let v15 = v4[0];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v3[1];
  let v19 = u32(v18);
  let v20 = v19 * v16;
  let v21 = v17 + v20;
  let v22 = v3[0];
  let v23 = u32(v22);
  let v24 = v21 + v23;
  let v25 = v24 < v8;
  if v25 {
    let v26 = v24 * v9;
    let v27 = v2;
    let v28 = u32(v27);
    let v29 = u32(64);
    let v30 = v9 + v29;
    let v31 = u32(1);
    let v32 = v30 - v31;
    let v33 = v32 / v29;
    let v34 = v28 * v33;
    let v35 = min(v34, v9);
    let v36 = v35 + v33;
    let v37 = min(v36, v9);
    let v38 = f32(-3.0000000054977558e38);
    var<function> v39_store: f32;
    let v39 = &v39_store;
    *v39 = v38;
    let v40 = u32(v9);
    var<function> v41_store: u32;
    let v41 = &v41_store;
    *v41 = v40;
    for(var v42: u32 = v35; v42 < v37; v42 += v31) {
      let v43 = v26 + v42;
      let v44 = &(*v6)[v43];
      let v45 = *v44;
      let v46 = *v39;
      let v47 = v45 > v46;
      if v47 {
        *v39 = v45;
        let v48 = u32(v42);
        *v41 = v48;
      }
    }
    let v49 = &shared_v43;
    workgroupBarrier();
    let v50 = &(*v49)[v28];
    let v51 = *v39;
    *v50 = v51;
    workgroupBarrier();
    let v52 = &(*v49)[v7];
    let v53 = *v52;
    var<function> v54_store: f32;
    let v54 = &v54_store;
    *v54 = v53;
    for(var v55: u32 = v31; v55 < v29; v55 += v31) {
      let v56 = &(*v49)[v55];
      let v57 = *v56;
      let v58 = *v54;
      let v59 = max(v58, v57);
      *v54 = v59;
    }
    let v60 = *v39;
    let v61 = *v54;
    let v62 = v60 == v61;
    var<function> v63_store: u32;
    let v63 = &v63_store;
    if v62 {
      let v64 = *v41;
      *v63 = v64;
    } else {
      *v63 = v40;
    }
    let v65 = *v63;
    let v66 = f32(v65);
    let v67 = -v66;
    let v68 = &shared_v82;
    workgroupBarrier();
    let v69 = &(*v68)[v28];
    *v69 = v67;
    workgroupBarrier();
    let v70 = &(*v68)[v7];
    let v71 = *v70;
    var<function> v72_store: f32;
    let v72 = &v72_store;
    *v72 = v71;
    for(var v73: u32 = v31; v73 < v29; v73 += v31) {
      let v74 = &(*v68)[v73];
      let v75 = *v74;
      let v76 = *v72;
      let v77 = max(v76, v75);
      *v72 = v77;
    }
    let v78 = *v72;
    let v79 = -v78;
    let v80 = u32(v79);
    let v81 = v28 == v7;
    if v81 {
      let v82 = u32(1);
      let v83 = v40 - v82;
      let v84 = min(v80, v83);
      let v85 = &(*v5)[v24];
      *v85 = v84;
    }
  }
  return;
}
