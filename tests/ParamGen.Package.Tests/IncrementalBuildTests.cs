using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

/// <summary>A build that was up to date is not, as soon as something has happened to a model's file.</summary>
public class IncrementalBuildTests(PackedPackage package)
{
    [Fact]
    public async Task A_model_s_file_that_is_edited_replaced_or_renamed_is_noticed()
    {
        const string File = "net.keras.json";
        var project = SavedModelProject.Write(package, "edited", File);
        project.WriteModel(File, 3);
        await project.MustBuild();
        Assert.Equal(15, project.TotalParameters);

        var compiledAt = project.CompiledAt;
        await project.MustBuild();
        Assert.Equal(compiledAt, project.CompiledAt);

        project.WriteModel(File, 4);
        await project.MustBuild();
        Assert.Equal(20, project.TotalParameters);

        project.WriteModel(File, 5, isOld: true);
        await project.MustBuild();
        Assert.Equal(25, project.TotalParameters);

        project.Rename(File, "other.keras.json");
        Assert.Equal(["Net.cs(1): PG0501"], (await project.Build()).Errors);
    }

    [Fact]
    public async Task A_model_s_file_of_any_name_that_is_deleted_is_missed()
    {
        const string File = "nets/net.config";
        var project = SavedModelProject.Write(package, "deleted", File);
        project.WriteModel(File, 3);
        await project.MustBuild();
        Assert.Equal(15, project.TotalParameters);

        project.Delete(File);
        Assert.Equal(["Net.cs(1): PG0501"], (await project.Build()).Errors);
    }
}
