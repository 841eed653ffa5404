using System.Diagnostics;

namespace ParamGen;

/// <summary>Gives a class the names, shapes and types of the tensors in a safetensors file as constants.</summary>
/// <remarks>
/// The file is added to the project with <c>&lt;ParamGenFile Include="models/net.safetensors" /&gt;</c> and read when the project is built.
/// Only its header is read. A model that is stored in several files is named by its index, <c>model.safetensors.index.json</c>, which is
/// added to the project in the same way; the files that it lists must be in its folder.
/// Rejected: a file that is not found, is damaged, or is not a safetensors file; layers on the same class.
/// <para>Source: <see href="https://huggingface.co/docs/safetensors/index">safetensors, format</see>.</para>
/// </remarks>
/// <example><c>[SafeTensors("net.safetensors")] public partial class NetWeights;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class SafeTensorsAttribute : ModelFileAttribute
{
    /// <summary>Describes the tensors in the given file.</summary>
    /// <param name="path">
    /// The path of the file, or as much of its end as identifies the file: <c>net.safetensors</c>. Rejected: a path that matches no file,
    /// or more than one.
    /// </param>
    public SafeTensorsAttribute(string path)
        : base(path)
    {
    }
}
