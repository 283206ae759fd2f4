@group(0) @binding(2) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v1: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn merge(@builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>, @builtin(local_invocation_index) v5: u32) {
  let v6 = &v0;
  let v7 = &v1;
  let v8 = &v2;
  let v9 = u32(0);
  let v10 = info_var.scalars_usize[0];
  let v11 = info_var.scalars_usize[1];
  let v12 = info_var.scalars_usize[2];
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
  let v28 = u32(64);
  let v29 = v27 * v28;
  let v30 = v5;
  let v31 = u32(v30);
  let v32 = v29 + v31;
  let v33 = v32 / v12;
  let v34 = v32 % v12;
  let v35 = v33 < v10;
  if v35 {
    let v36 = f32(-1.0000000150474662e30);
    var<function> v37_store: f32;
    let v37 = &v37_store;
    *v37 = v36;
    let v38 = u32(1);
    for(var v39: u32 = v9; v39 < v11; v39 += v38) {
      let v40 = v33 * v11;
      let v41 = v40 + v39;
      let v42 = u32(2);
      let v43 = v41 * v42;
      let v44 = &(*v7)[v43];
      let v45 = *v44;
      let v46 = *v37;
      let v47 = max(v46, v45);
      *v37 = v47;
    }
    let v48 = f32(0.0);
    var<function> v49_store: f32;
    let v49 = &v49_store;
    *v49 = v48;
    let v50 = vec4<f32>(v48);
    var<function> v51_store: vec4<f32>;
    let v51 = &v51_store;
    *v51 = v50;
    for(var v52: u32 = v9; v52 < v11; v52 += v38) {
      let v53 = v33 * v11;
      let v54 = v53 + v52;
      let v55 = u32(2);
      let v56 = v54 * v55;
      let v57 = &(*v7)[v56];
      let v58 = *v57;
      let v59 = *v37;
      let v60 = v58 - v59;
      let v61 = exp(v60);
      let v62 = v56 + v38;
      let v63 = &(*v7)[v62];
      let v64 = *v63;
      let v65 = *v49;
      let v66 = fma(v64, v61, v65);
      *v49 = v66;
      let v67 = v54 * v12;
      let v68 = v67 + v34;
      let v69 = &(*v8)[v68];
      let v70 = *v69;
      let v71 = vec4<f32>(v61);
      let v72 = *v51;
      let v73 = fma(v70, v71, v72);
      *v51 = v73;
    }
    let v74 = *v49;
    let v75 = v74 > v48;
    var<function> v76_store: f32;
    let v76 = &v76_store;
    if v75 {
      let v77 = *v49;
      *v76 = v77;
    } else {
      let v78 = f32(1.0);
      *v76 = v78;
    }
    let v79 = *v76;
    let v80 = vec4<f32>(v79);
    let v81 = *v51;
    let v82 = v81 / v80;
    let v83 = v33 * v12;
    let v84 = v83 + v34;
    let v85 = &(*v6)[v84];
    *v85 = v82;
  }
  return;
}
