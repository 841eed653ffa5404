using ParamGen.Compiler.Generation.Sessions;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// Members in place of the constants of a file that cannot be read, each with the reason. What is in the file is not known, so the classes
/// for inputs, outputs and weights are empty.
/// </summary>
internal sealed class FileStandIns(SourceWriter writer, Refusal refusal, ModelFileKind kind)
{
    /// <param name="withSession">Whether the class would have a session.</param>
    public void Write(bool withSession)
    {
        writer.Reason = SourceWriter.Quoted(refusal.Reason);
        foreach (var (type, name) in FileMembers.All(kind))
        {
            if (!refusal.TakenNames.Contains(name))
                writer.StandIn(type, name);
        }

        foreach (var name in FileMembers.Classes(kind))
        {
            if (refusal.TakenNames.Contains(name))
                continue;
            writer.Obsolete();
            writer.Open("public static class " + name);
            writer.Close();
        }

        if (withSession && !refusal.TakenNames.Contains(GeneratedSessionMembers.Session))
            SessionMembers.WriteStandIn(writer);
    }
}
