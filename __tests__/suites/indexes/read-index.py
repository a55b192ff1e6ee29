# What pypi-simple reads from the pages of an index: the root and one project, as HTML and as JSON.
import json
import sys

from pypi_simple import ProjectPage, PyPISimple


def describe(page):
    return {
        "project": page.project,
        "version": page.repository_version,
        "status": page.status.value if page.status else None,
        "reason": page.status_reason,
        "versions": page.versions,
        "files": [
            {
                "filename": file.filename,
                "url": file.url,
                "version": file.version,
                "type": file.package_type,
                "digests": file.digests,
                "requires_python": file.requires_python,
                "has_metadata": file.has_metadata,
                "metadata_digests": file.metadata_digests,
                "size": file.size,
                "upload_time": file.upload_time.isoformat() if file.upload_time else None,
                "is_yanked": file.is_yanked,
                "yanked_reason": file.yanked_reason,
                "provenance": file.provenance_url,
            }
            for file in page.packages
        ],
    }


address, project, json_page = sys.argv[1:]
with PyPISimple(endpoint=address) as client:
    html = client.get_project_page(project)
    metadata = client.get_package_metadata(html.packages[0])
    with open(json_page, encoding="utf-8") as file:
        data = json.load(file)
    read = ProjectPage.from_json_data(data, f"{address}{project}/")
    print(
        json.dumps(
            {
                "projects": client.get_index_page().projects,
                "html": describe(html),
                "json": describe(read),
                "metadata": metadata,
            }
        )
    )
